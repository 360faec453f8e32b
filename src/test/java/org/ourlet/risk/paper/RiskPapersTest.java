// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ourlet.Golden;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.risk.Assets;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Examples;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.ManyRisks;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RatingSnapshot;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAcceptances;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskChange;
import org.ourlet.risk.RiskDecision.Point;
import org.ourlet.risk.RiskDecisions;
import org.ourlet.risk.RiskRegister;
import org.ourlet.risk.RiskReview;
import org.ourlet.risk.RiskReviews;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.shared.Language;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the documents on risks say. */
class RiskPapersTest extends PageTest {

    @Autowired
    private RiskPapers papers;

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private RiskAcceptances acceptances;

    @Autowired
    private RiskDecisions decisions;

    @Autowired
    private RiskRegister register;

    @Autowired
    private RiskReviews reviews;

    private Cast.Company company;

    @BeforeEach
    void found() {
        company = cast.company("Proofbox");
    }

    private List<Block> blocks(GeneratedSource source, Language language) {
        return papers.blocks(source, company.organisation().id(), language);
    }

    private String text(GeneratedSource source, Language language) {
        return "== " + source.word() + "\n" + BlocksText.of(blocks(source, language)) + "\n";
    }

    private String add(RiskAssessment assessment) {
        return assessments.add(
                company.accountable().actor(), company.organisation().id(), assessment);
    }

    private void accept(String assessment, String ref) {
        var kept = assessments.get(company.organisation().id(), assessment);
        String hash = RatingSnapshot.of(
                        kept.evaluation().find(ref).orElseThrow(),
                        kept.methodVersion().number())
                .hash();
        assertThat(acceptances.accept(
                        company.manager().actor(),
                        company.organisation().id(),
                        assessment,
                        Map.of(ref, hash),
                        "We watch it every month."))
                .isEmpty();
    }

    private void rate(String assessment, String ref, int likelihood, int vulnerability) {
        register.change(
                company.accountable().actor(),
                company.organisation().id(),
                assessment,
                ref,
                0,
                RiskChange.rating(new Estimate(likelihood, vulnerability, 0, "A new supplier", LossEstimate.NONE)));
    }

    private void decide(String assessment, Point point) {
        assertThat(decisions.decide(
                        company.manager().actor(),
                        company.organisation().id(),
                        assessment,
                        point,
                        true,
                        "Everybody concerned took part."))
                .isEmpty();
    }

    /** Without them nobody may call a treatment good enough. */
    private static RiskAssessment withControls(RiskAssessment assessment) {
        return assessment.with(assessment.risks().stream()
                .map(risk -> risk.with(new RiskTreatment(
                        risk.treatment().decision(),
                        risk.treatment().reduction(),
                        risk.treatment().cost(),
                        List.of("It is found within a day"),
                        List.of("A.8.16"),
                        risk.treatment().reason(),
                        null)))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellTheWorkedExample(Language language) {
        String assessment = add(withControls(Examples.proofbox()));
        accept(assessment, "R03");
        accept(assessment, "R06");
        rate(assessment, "R06", 4, 2);
        decide(assessment, Point.ASSESSMENT);
        decide(assessment, Point.TREATMENT);

        StringBuilder told = new StringBuilder();
        papers.sources().stream()
                .sorted()
                .filter(source -> source != GeneratedSource.RISK_REVIEW)
                .forEach(source -> told.append(text(source, language)));

        String manager = company.manager().person().name();
        Golden.check("risk/papers." + language.code() + ".txt", told.toString().replace(manager, "(the manager)"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellWhatAReviewChanged(Language language) {
        String first = add(Examples.proofbox());
        clock.advance(Duration.ofDays(1));
        String review = reviews.start(
                        company.accountable().actor(),
                        company.organisation().id(),
                        first,
                        "Again",
                        RiskReview.NOTHING_SAID)
                .orElseThrow();
        rate(review, "R08", 2, 3);

        Golden.check("risk/review." + language.code() + ".txt", text(GeneratedSource.RISK_REVIEW, language));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ASSET_INVENTORY", "THREAT_LIST", "HEAT_MAP", "RISK_REGISTER", "TOP_RISKS", "RESIDUAL_RISKS"},
            mode = Mode.INCLUDE)
    void areSilentBeforeAnythingWasSaid(GeneratedSource source) {
        assertThat(blocks(source, Language.EN)).isEmpty();

        add(new RiskAssessment(
                Examples.proofbox().header(),
                Examples.PRODUCT,
                Examples.proofbox().criteria(),
                Assets.NONE,
                List.of()));

        assertThat(blocks(source, Language.EN)).isEmpty();
    }

    @Test
    void sayThatAFirstAssessmentHasNothingToCompareWith() {
        add(Examples.proofbox());

        assertThat(text(GeneratedSource.RISK_REVIEW, Language.EN)).contains("This is a first assessment");
        assertThat(blocks(GeneratedSource.RISK_REVIEW, Language.EN)).noneMatch(Table.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RISK_REGISTER", "TOP_RISKS", "RESIDUAL_RISKS", "RISK_REVIEW", "HEAT_MAP"},
            mode = Mode.INCLUDE)
    void costTheSameHoweverManyRisks(GeneratedSource source) {
        add(Examples.proofbox());
        int few = statements.during(() -> blocks(source, Language.EN)).size();
        RiskAssessment example = Examples.proofbox();
        List<Risk> many = new ArrayList<>(example.risks());
        for (int number = 20; number < 320; number++) {
            many.add(ManyRisks.named(example.risks().get(0), "R" + number));
        }
        clock.advance(Duration.ofDays(1));
        add(example.with(many));

        assertThat(statements.during(() -> blocks(source, Language.EN)))
                .hasSize(few)
                .hasSizeLessThan(14);
    }

    @Test
    void anUnknownOwnerIsADash() {
        RiskAssessment example = Examples.proofbox();
        add(example.with(List.of(example.risks().get(0).with(Owner.NOBODY))));

        assertThat(text(GeneratedSource.RISK_REGISTER, Language.EN)).contains(" | – | Reduce | ");
    }

    @Test
    void standInTheirDocumentWhichLeadsToThem() {
        add(Examples.proofbox());

        var page = signedIn(company.accountable())
                .get(company.path("/documents/W20"))
                .page();

        assertThat(page.select(".ol-paper td").eachText())
                .anySatisfy(cell -> assertThat(cell).contains("R03", "changes proof requests"));
        assertThat(page.select("a[href=" + company.path("/risks") + "]").eachText())
                .anySatisfy(link -> assertThat(link).contains("the risk assessment"));
    }
}
