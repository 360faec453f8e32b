// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.GeneratedContent;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodVersions;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.RiskReviews;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** The tables of the documents on risks, from the current assessment. */
@Component
class RiskPapers implements GeneratedContent {

    private static final Table NONE = new Table(List.of(), List.of());

    private final RiskAssessments assessments;
    private final RiskReviews reviews;
    private final MethodVersions versions;
    private final RiskMethods methods;
    private final Deciding deciding;
    private final TextsByLanguage texts;

    RiskPapers(
            RiskAssessments assessments,
            RiskReviews reviews,
            MethodVersions versions,
            RiskMethods methods,
            Deciding deciding,
            TextsByLanguage texts) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.versions = versions;
        this.methods = methods;
        this.deciding = deciding;
        this.texts = texts;
    }

    @Override
    public Set<GeneratedSource> sources() {
        return EnumSet.range(GeneratedSource.ASSET_INVENTORY, GeneratedSource.RISK_REVIEW);
    }

    @Override
    public String path(GeneratedSource source) {
        return source == GeneratedSource.RISK_METHOD ? "/risks/method" : "/risks";
    }

    @Override
    public Table table(GeneratedSource source, OrganisationId organisation, Language language) {
        return blocks(source, organisation, language).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElse(NONE);
    }

    @Override
    public List<Block> blocks(GeneratedSource source, OrganisationId organisation, Language language) {
        PaperWords words = new PaperWords(texts.in(language));
        if (source == GeneratedSource.RISK_METHOD) {
            return versions.current(organisation)
                    .map(version -> new MethodPaper(methods, words).of(version))
                    .orElse(List.of());
        }
        return assessments
                .current(organisation)
                .map(kept -> blocks(source, organisation, kept, words))
                .orElse(List.of());
    }

    private List<Block> blocks(
            GeneratedSource source, OrganisationId organisation, KeptAssessment kept, PaperWords words) {
        return switch (source) {
            case ASSET_INVENTORY -> deciding.assets(kept, words).inventory();
            case IMPACT_SHEET -> deciding.assets(kept, words).impacts(methods);
            case HEAT_MAP -> new MapPaper(methods, words).of(kept);
            case RISK_REVIEW -> new ReviewPaper(words).of(kept, reviews.differences(organisation, kept));
            case THREAT_LIST -> new EventPaper(words).of(kept);
            case TREATMENT_DECISIONS -> new TreatmentPaper(words).of(kept);
            case TOP_RISKS -> new RankingPaper(words).of(kept, deciding.decisions(organisation, kept));
            case RISK_REGISTER -> new RegisterPaper(words).of(kept, deciding.acceptances(organisation, kept));
            default ->
                new RemainingPaper(words)
                        .of(kept, deciding.acceptances(organisation, kept), deciding.decisions(organisation, kept));
        };
    }
}
