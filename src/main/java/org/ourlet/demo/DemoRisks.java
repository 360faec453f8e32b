// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskDecision;
import org.ourlet.risk.RiskDecisions;
import org.ourlet.risk.exchange.GivenAssessment;
import org.ourlet.risk.exchange.OwnKnowledge;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The worked example as the risk assessment of Proofbox; what remains still waits for those who accept it. */
@Component
class DemoRisks {

    private static final String FILE = "/demo/proofbox.risk-assessment.json";

    private final RiskAssessments assessments;
    private final RiskDecisions decisions;
    private final OwnKnowledge knowledge;

    DemoRisks(RiskAssessments assessments, RiskDecisions decisions, OwnKnowledge knowledge) {
        this.assessments = assessments;
        this.decisions = decisions;
        this.knowledge = knowledge;
    }

    void assess(OrganisationId organisation, Actor accountable, Actor manager) {
        String id =
                assessments.add(accountable, organisation, read(organisation).assessment());
        decisions.decide(
                manager,
                organisation,
                id,
                RiskDecision.Point.ASSESSMENT,
                true,
                "All four services are covered, and every owner took part.");
    }

    private GivenAssessment read(OrganisationId organisation) {
        try (InputStream file = Objects.requireNonNull(DemoRisks.class.getResourceAsStream(FILE))) {
            return GivenAssessment.read(JsonMapper.shared().readTree(file), knowledge.of(organisation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
