// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.risk.AcceptanceRefusal.Reason;

class AcceptanceRulesTest {

    private static final Person PAULA = person("paula");
    private static final Person TOM = person("tom");
    private static final Team TEAM = new Team(
            List.of(PAULA, TOM), List.of(new RoleAssignment("1", "paula", ActorCategory.TOP_MANAGEMENT, false)));

    private static Person person(String id) {
        return new Person(id, id, new Person.Contact("", ""), false, null, null, 0);
    }

    /** A risk of Tom with likelihood 3 and weakness 3, whose worst impact and reduction are given. */
    private static EvaluatedRisk risk(int impact, TreatmentDecision decision, int reduction) {
        Risk risk = Examples.risk(Estimate.of(3, 3), Examples.treatment(decision, Reduction.ofVulnerability(reduction)))
                .with(new Owner("Tom", "tom"));
        return Examples.evaluated(Examples.PRODUCT, Examples.impact(impact, 0, 0), risk);
    }

    private static Optional<Reason> refusal(EvaluatedRisk risk, String person, String reason) {
        return new AcceptanceRules(Examples.PRODUCT, TEAM)
                .refusal(risk, person, reason)
                .map(AcceptanceRefusal::reason);
    }

    @Test
    void theOwnerMayKeepALowRiskWithoutAReason() {
        EvaluatedRisk low = risk(1, TreatmentDecision.RETAIN, 0);

        assertThat(AcceptanceRules.needed(low)).isFalse();
        assertThat(refusal(low, "tom", "")).isEmpty();
    }

    @Test
    void theOwnerNeedsAReasonForAMediumRisk() {
        EvaluatedRisk medium = risk(2, TreatmentDecision.RETAIN, 0);

        assertThat(AcceptanceRules.needed(medium)).isTrue();
        assertThat(refusal(medium, "tom", " ")).contains(Reason.REASON_MISSING);
        assertThat(refusal(medium, "tom", "too dear")).isEmpty();
        assertThat(refusal(medium, "somebody", "too dear")).contains(Reason.NEEDS_OWNER);
        assertThat(refusal(medium, "paula", "too dear")).isEmpty();
    }

    @Test
    void onlyTopManagementAcceptsAHighRisk() {
        EvaluatedRisk high = risk(4, TreatmentDecision.RETAIN, 0);

        assertThat(refusal(high, "tom", "too dear")).contains(Reason.NEEDS_TOP_MANAGEMENT);
        assertThat(refusal(high, "paula", "")).contains(Reason.REASON_MISSING);
        assertThat(refusal(high, "paula", "we know it")).isEmpty();
    }

    @Test
    void somethingHasToBeDecidedFirst() {
        assertThat(refusal(risk(4, null, 0), "paula", "we know it")).contains(Reason.UNDECIDED);
    }

    @Test
    void whatIsNotRatedCannotBeAccepted() {
        EvaluatedRisk unrated = Examples.evaluated(
                Examples.PRODUCT,
                Impact.NOT_RATED,
                Examples.risk(Estimate.of(3, 3), Examples.treatment(TreatmentDecision.RETAIN, Reduction.NONE)));

        assertThat(refusal(unrated, "paula", "we know it")).contains(Reason.NOT_RATED);
    }

    static java.util.stream.LongStream seeds() {
        return RandomRisks.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n12AHighResidualRiskNeedsTopManagementAndAReason(long seed) {
        RandomRisks random = new RandomRisks(seed);
        RiskMethod method = random.method();
        Impact impact = random.impact(method);
        Risk drawn = random.treated(method, impact, random.risk(method, "R01", "IS1"))
                .with(new Owner("Tom", "tom"));
        EvaluatedRisk risk = Examples.evaluated(method, impact, drawn);
        AcceptanceRules rules = new AcceptanceRules(method, TEAM);

        boolean high = risk.residualClass() == RiskClass.HIGH;

        assertThat(rules.refusal(risk, "tom", "reason").isPresent()).isEqualTo(high);
        assertThat(rules.refusal(risk, "paula", "").isPresent())
                .isEqualTo(risk.residualClass().aboveTheLimit());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n13AChangeOfAnyFactorIsSeen(long seed) {
        RandomRisks random = new RandomRisks(seed);
        RiskMethod method = random.method();
        Impact impact = random.impact(method);
        Risk risk = random.risk(method, "R01", "IS1");
        RatingSnapshot snapshot = snapshot(method, impact, risk);
        Scale likelihoods = method.scale(Factor.LIKELIHOOD);
        int other = risk.estimate().likelihood() == likelihoods.from() ? likelihoods.to() : likelihoods.from();
        Risk likelier = risk.with(Estimate.of(other, risk.estimate().vulnerability()));

        assertThat(snapshot.differences(snapshot(method, impact, risk.with(RiskEvent.of("Other words")))))
                .isEmpty();
        assertThat(snapshot.differences(snapshot(method, impact, likelier)))
                .extracting(RatingSnapshot.Difference::name)
                .contains("likelihood");
        assertThat(RatingSnapshot.parse(snapshot.text())).isEqualTo(snapshot);
        assertThat(snapshot.differences(RatingSnapshot.of(Examples.evaluated(method, impact, risk), 2)))
                .containsExactly(new RatingSnapshot.Difference("method", "1", "2"));
    }

    private static RatingSnapshot snapshot(RiskMethod method, Impact impact, Risk risk) {
        return RatingSnapshot.of(Examples.evaluated(method, impact, risk), 1);
    }
}
