// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.shared.Actor;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The façades together, on a real database. */
class RiskWorkTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private RiskRegister register;

    @Autowired
    private AssetInventory inventory;

    @Autowired
    private RiskAcceptances acceptances;

    @Autowired
    private RiskDecisions decisions;

    @Autowired
    private RiskReviews reviews;

    @Autowired
    private MethodVersions methods;

    private Cast.Company company;
    private OrganisationId organisation;
    private Actor marta;
    private String id;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        organisation = company.organisation().id();
        marta = company.accountable().actor();
        id = assessments.add(marta, organisation, Examples.proofbox());
    }

    private EvaluatedRisk risk(String ref) {
        return assessments.get(organisation, id).evaluation().find(ref).orElseThrow();
    }

    private Saved rate(String ref, long version, Estimate estimate) {
        return register.change(marta, organisation, id, ref, version, RiskChange.rating(estimate));
    }

    @Test
    void showsANewRatingAtOnce() {
        assertThat(rate("R01", 0, Estimate.of(4, 4)).done()).isTrue();

        assertThat(risk("R01").current()).isEqualTo(64);
        assertThat(risk("R01").risk().standing().version()).isEqualTo(1);
    }

    @Test
    void refusesARatingOffTheScaleAndTellsWhere() {
        Saved saved = rate("R01", 0, Estimate.of(5, 4));

        assertThat(saved.problems()).extracting(AssessmentProblem::path).containsExactly("likelihood");
        assertThat(risk("R01").current()).isEqualTo(32);
    }

    @Test
    void tellsWhenSomebodyElseRatedMeanwhile() {
        rate("R01", 0, Estimate.of(4, 4));

        assertThatThrownBy(() -> rate("R01", 0, Estimate.of(1, 4))).isInstanceOf(StaleVersion.class);
        assertThat(risk("R01").current()).isEqualTo(64);
        assertThat(rate("R02", 0, Estimate.of(1, 3)).done()).isTrue();
    }

    @Test
    void addsAndRemovesRisks() {
        Saved added = register.add(marta, organisation, id, Examples.risk(Estimate.NOT_RATED, RiskTreatment.UNDECIDED));

        assertThat(added.ref()).isEqualTo("R14");
        assertThat(register.remove(marta, organisation, id, "R14").done()).isTrue();
        assertThatThrownBy(() -> risk("R14")).isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void keepsAnAssetThatRisksTarget() {
        Saved refused = inventory.remove(marta, organisation, id, "IS1");

        assertThat(refused.problems())
                .extracting(AssessmentProblem::reason)
                .containsExactly(AssessmentProblem.Reason.IN_USE);
    }

    @Test
    void refusesALinkThatMakesACircle() {
        Assets assets = assessments.get(organisation, id).assessment().assets();
        inventory.save(
                marta, organisation, id, assets.findIs("IS1").orElseThrow().supporting(List.of("IS2")));
        Saved refused = inventory.save(
                marta, organisation, id, assets.findIs("IS2").orElseThrow().supporting(List.of("IS1")));

        assertThat(refused.problems())
                .extracting(AssessmentProblem::reason)
                .containsOnly(AssessmentProblem.Reason.CYCLE);
    }

    @Test
    void anAcceptanceGoesStaleWithTheRatings() {
        Actor paula = company.manager().actor();
        String hash = RatingSnapshot.of(risk("R02"), 1).hash();

        assertThat(acceptances.accept(paula, organisation, id, Map.of("R02", "old"), "known"))
                .extracting(AcceptanceRefusal::reason)
                .containsExactly(AcceptanceRefusal.Reason.CHANGED_MEANWHILE);
        assertThat(acceptances.accept(marta, organisation, id, Map.of("R02", hash), "known"))
                .extracting(AcceptanceRefusal::reason)
                .containsExactly(AcceptanceRefusal.Reason.NEEDS_OWNER);
        assertThat(acceptances.accept(paula, organisation, id, Map.of("R02", hash), "known"))
                .isEmpty();
        RiskAcceptance acceptance = acceptances.latest(organisation, id).get("R02");
        assertThat(acceptance.changedSince(RatingSnapshot.of(risk("R02"), 1))).isEmpty();

        rate("R02", 0, Estimate.of(4, 3));

        assertThat(acceptance.changedSince(RatingSnapshot.of(risk("R02"), 1)))
                .containsExactly(
                        new RatingSnapshot.Difference("likelihood", "3", "4"),
                        new RatingSnapshot.Difference("residual", "12", "16"));
    }

    @Test
    void remembersWhetherToGoOn() {
        decisions.decide(marta, organisation, id, RiskDecision.Point.ASSESSMENT, false, "Two assets are missing");
        clock.advance(java.time.Duration.ofHours(1));
        decisions.decide(marta, organisation, id, RiskDecision.Point.ASSESSMENT, true, "Complete now");

        RiskDecision latest =
                RiskDecisions.latest(decisions.all(organisation, id)).get(RiskDecision.Point.ASSESSMENT);

        assertThat(latest.goesOn()).isTrue();
        assertThat(latest.stateHash())
                .isEqualTo(RiskDecisions.stateOf(assessments.get(organisation, id), latest.point()));
        assertThat(decisions.all(organisation, id)).hasSize(2);
    }

    @Test
    void treatingARiskLeavesTheAssessmentAsGoodAsItWas() {
        KeptAssessment before = assessments.get(organisation, id);

        register.change(marta, organisation, id, "R01", 0, RiskChange.treatment(RiskTreatment.UNDECIDED));
        KeptAssessment treated = assessments.get(organisation, id);
        rate("R02", 0, Estimate.of(2, 3));
        KeptAssessment rated = assessments.get(organisation, id);

        assertThat(state(treated, RiskDecision.Point.ASSESSMENT))
                .isEqualTo(state(before, RiskDecision.Point.ASSESSMENT));
        assertThat(state(treated, RiskDecision.Point.TREATMENT))
                .isNotEqualTo(state(before, RiskDecision.Point.TREATMENT));
        assertThat(state(rated, RiskDecision.Point.ASSESSMENT))
                .isNotEqualTo(state(before, RiskDecision.Point.ASSESSMENT));
    }

    private static String state(KeptAssessment kept, RiskDecision.Point point) {
        return RiskDecisions.stateOf(kept, point);
    }

    @Test
    void aReviewLeavesTheEarlierOneAsItWas() {
        register.change(marta, organisation, id, "R01", 0, RiskChange.implemented(LocalDate.of(2027, 3, 1)));
        clock.advance(java.time.Duration.ofDays(200));
        RiskReview review = new RiskReview("New portal", "Marta, Paula", LocalDate.of(2028, 3, 1), 0);

        String next = reviews.start(marta, organisation, id, "Second", review).orElseThrow();

        KeptAssessment now = assessments.get(organisation, next);
        assertThat(now.evaluation().find("R01").orElseThrow().current()).isEqualTo(8);
        assertThat(reviews.get(organisation, next)).isEqualTo(review);
        assertThat(reviews.differences(organisation, now)).hasSize(13);
        assertThat(rate("R02", 0, Estimate.of(1, 1)).problems())
                .extracting(AssessmentProblem::reason)
                .containsExactly(AssessmentProblem.Reason.KEPT_AS_IT_WAS);
        assertThat(reviews.start(marta, organisation, id, "Third", review)).isEmpty();
        assertThat(assessments.current(organisation).orElseThrow().id()).isEqualTo(next);
    }

    @Test
    void aMethodIsFrozenByItsFirstRating() {
        MethodVersion first = methods.current(organisation).orElseThrow();
        MethodVersions.Choice stricter =
                new MethodVersions.Choice(first.method(), new ClassLimits(5, 10), first.acceptance());

        int number = methods.choose(marta, organisation, stricter, first.version());

        assertThat(number).isEqualTo(2);
        assertThat(risk("R08").currentClass()).isEqualTo(RiskClass.LOW);
        assertThatThrownBy(() -> methods.choose(marta, organisation, stricter, 7L))
                .isInstanceOf(StaleVersion.class);
        assertThat(methods.choose(marta, organisation, stricter, 0L)).isEqualTo(2);
    }

    @Test
    void othersSeeNothing() {
        OrganisationId other = cast.company("Brasserie").organisation().id();

        assertThatThrownBy(() -> assessments.get(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.remove(marta, other, id, "R01")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inventory.remove(marta, other, id, "IS1")).isInstanceOf(NotFound.class);
        assertThat(acceptances.latest(other, id)).isEmpty();
        assertThat(decisions.all(other, id)).isEmpty();
    }
}
