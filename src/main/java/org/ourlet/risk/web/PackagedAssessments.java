// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.stream.IntStream;
import org.ourlet.exchange.PackageContent;
import org.ourlet.exchange.PackageFile;
import org.ourlet.risk.RiskAssessmentStore.Stored;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.exchange.AssessmentForm;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Assessments in the form in which programs exchange them, for an organisation that leaves. */
@Component
@Order(2)
class PackagedAssessments implements PackageContent {

    private final RiskAssessments assessments;
    private final JsonMapper json;

    PackagedAssessments(RiskAssessments assessments, JsonMapper json) {
        this.assessments = assessments;
        this.json = json;
    }

    @Override
    public List<PackageFile> of(OrganisationId organisation, Language language) {
        List<Stored> all = assessments.all(organisation);
        return IntStream.range(0, all.size())
                .mapToObj(at -> file(organisation, all.get(at), all.size() - at))
                .toList();
    }

    /** Numbered from the oldest. */
    private PackageFile file(OrganisationId organisation, Stored stored, int number) {
        return new PackageFile(
                "risks/assessment-" + number + ".json",
                stored.header().name(),
                () -> json.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(AssessmentForm.of(assessments
                                .get(organisation, stored.header().id())
                                .evaluation())));
    }
}
