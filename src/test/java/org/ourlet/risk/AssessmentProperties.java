// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.risk.exchange.AssessmentForm;
import tools.jackson.databind.JsonNode;

/** What holds for every assessment. The numbers are those of the invariants in the description of the method. */
class AssessmentProperties {

    static LongStream seeds() {
        return RandomRisks.seeds();
    }

    private static RiskAssessment drawn(RandomRisks random) {
        return random.assessment(random.method());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsDrawnIsSound(long seed) {
        assertThat(AssessmentCheck.problems(drawn(new RandomRisks(seed)))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n8AnIsAssetInheritsAtLeastEachSupportedImpact(long seed) {
        RiskAssessment assessment = drawn(new RandomRisks(seed));
        Map<String, Impact> impacts = assessment.assets().impacts(SecurityCriterion.STANDARD);

        for (IsAsset asset : assessment.assets().is()) {
            for (String supported : asset.supports()) {
                SecurityCriterion.STANDARD.forEach(
                        criterion -> assertThat(impacts.get(asset.ref()).on(criterion))
                                .isGreaterThanOrEqualTo(impacts.get(supported).on(criterion)));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n8SupportingMoreNeverLowersAnImpact(long seed) {
        RandomRisks random = new RandomRisks(seed);
        RiskAssessment assessment = drawn(random);
        Assets assets = assessment.assets();
        List<IsAsset> is = new ArrayList<>(assets.is());
        IsAsset first = is.get(0);
        List<String> more = new ArrayList<>(first.supports());
        more.add(assets.business()
                .get(random.random().nextInt(assets.business().size()))
                .ref());
        is.set(0, Examples.isAsset(first.ref(), more.toArray(String[]::new)));

        Map<String, Impact> after = new Assets(assets.business(), is).impacts(SecurityCriterion.STANDARD);

        assets.impacts(SecurityCriterion.STANDARD)
                .forEach((ref, impact) -> impact.levels()
                        .forEach((criterion, level) ->
                                assertThat(after.get(ref).on(criterion)).isGreaterThanOrEqualTo(level)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n10TheOrderOfEntryDoesNotMatter(long seed) {
        RandomRisks random = new RandomRisks(seed);
        RiskAssessment assessment = drawn(random);
        List<Risk> risks = new ArrayList<>(assessment.risks());
        List<IsAsset> is = new ArrayList<>(assessment.assets().is());
        Collections.shuffle(risks, random.random());
        Collections.shuffle(is, random.random());
        RiskAssessment shuffled =
                assessment.with(risks).with(new Assets(assessment.assets().business(), is));

        RiskEvaluation one = RiskEvaluation.of(assessment);
        RiskEvaluation other = RiskEvaluation.of(shuffled);

        assertThat(other.ranking()).isEqualTo(one.ranking());
        assertThat(other.treatmentOrder()).isEqualTo(one.treatmentOrder());
        assertThat(other.heatMap(HeatMap.Moment.AFTER)).isEqualTo(one.heatMap(HeatMap.Moment.AFTER));
        assertThat(other.currentSum()).isEqualTo(one.currentSum());
    }

    /** The other half, on reference controls, is a property of the statement of applicability. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n14ATreatmentIsWholeWhenEachRiskToReduceHasRequirementAndControl(long seed) {
        RandomRisks random = new RandomRisks(seed);
        RiskAssessment assessment = random.withControls(drawn(random));
        Set<String> answered = assessment.risks().stream()
                .map(Risk::ref)
                .filter(any -> random.random().nextInt(3) == 0)
                .collect(Collectors.toSet());

        List<String> lacking = DecisionRefusal.of(assessment, answered).refs();

        assertThat(assessment.risks()).allSatisfy(risk -> {
            RiskTreatment treatment = risk.treatment();
            boolean control = !treatment.controls().isEmpty() || answered.contains(risk.ref());
            boolean whole = treatment.decision() != TreatmentDecision.REDUCE
                    || !treatment.securityRequirements().isEmpty() && control;
            assertThat(lacking.contains(risk.ref())).isEqualTo(!whole);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n17ClassesCountEachRatedRiskOnce(long seed) {
        RiskEvaluation evaluation = RiskEvaluation.of(drawn(new RandomRisks(seed)));
        long rated = evaluation.risks().stream().filter(EvaluatedRisk::rated).count();
        HeatMap before = evaluation.heatMap(HeatMap.Moment.BEFORE);
        HeatMap after = evaluation.heatMap(HeatMap.Moment.AFTER);

        assertThat(evaluation.currentCounts().total()).isEqualTo((int) rated);
        assertThat(evaluation.residualCounts().total()).isEqualTo((int) rated);
        assertThat(before.count()).isEqualTo((int) rated);
        assertThat(after.count() + after.outside().size()).isEqualTo((int) rated);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n18TheOrderOfTreatmentDoesNotDependOnTheCurrency(long seed) {
        RandomRisks random = new RandomRisks(seed);
        RiskAssessment assessment = drawn(random);
        long rate = 2 + random.random().nextInt(100);
        List<Risk> exchanged = assessment.risks().stream()
                .map(risk -> inOtherMoney(risk, rate))
                .toList();
        RiskAssessment.Header header = assessment.header();
        RiskAssessment.Money money = new RiskAssessment.Money(
                "XXX", header.money().personDayCost().multiply(java.math.BigDecimal.valueOf(rate)));
        RiskAssessment other = assessment
                .with(exchanged)
                .with(new RiskAssessment.Header(header.id(), header.name(), 0, money, header.startedOn(), null, 0));

        assertThat(refs(RiskEvaluation.of(other))).isEqualTo(refs(RiskEvaluation.of(assessment)));
    }

    private static Risk inOtherMoney(Risk risk, long rate) {
        RiskTreatment treatment = risk.treatment();
        Cost cost = treatment.cost();
        return cost == null
                ? risk
                : risk.with(new RiskTreatment(
                        treatment.decision(),
                        treatment.reduction(),
                        new Cost(cost.amount().multiply(java.math.BigDecimal.valueOf(rate)), cost.personDays()),
                        List.of(),
                        List.of(),
                        "",
                        null));
    }

    private static List<String> refs(RiskEvaluation evaluation) {
        return evaluation.treatmentOrder().stream().map(EvaluatedRisk::ref).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n20WrittenAndReadAgainItIsTheSame(long seed) {
        RiskAssessment assessment = drawn(new RandomRisks(seed));
        RiskEvaluation evaluation = RiskEvaluation.of(assessment);
        JsonNode json = Examples.JSON.valueToTree(AssessmentForm.of(evaluation));

        RiskAssessment again = Examples.read(json).assessment();

        assertThat(again.assets()).isEqualTo(assessment.assets());
        assertThat(again.risks()).isEqualTo(assessment.risks());
        assertThat(RiskEvaluation.of(again).ranking()).isEqualTo(evaluation.ranking());
    }
}
