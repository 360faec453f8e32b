// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskEvaluationTest {

    private final RiskEvaluation proofbox = RiskEvaluation.of(Examples.proofbox());

    private EvaluatedRisk risk(String ref) {
        return proofbox.find(ref).orElseThrow();
    }

    @Test
    void hasTheSumsAndCountsOfTheWorkedExample() {
        assertThat(proofbox.currentSum()).isEqualTo(347);
        assertThat(proofbox.residualSum()).isEqualTo(121);
        assertThat(proofbox.currentCounts()).isEqualTo(new ClassCounts(2, 6, 5));
        assertThat(proofbox.residualCounts()).isEqualTo(new ClassCounts(8, 5, 0));
    }

    @Test
    void ordersTreatmentByWhatTheMoneyBrings() {
        assertThat(proofbox.treatmentOrder())
                .extracting(EvaluatedRisk::ref)
                .containsExactly("R13", "R05", "R12", "R04", "R10", "R06", "R02", "R03", "R01", "R07", "R09");
    }

    @Test
    void ranksTheHighestFirst() {
        assertThat(proofbox.ranking().subList(0, 5))
                .extracting(EvaluatedRisk::ref)
                .containsExactly("R03", "R02", "R10", "R13", "R01");
    }

    @Test
    void inheritsTheWorstImpact() {
        assertThat(proofbox.impactOf("IS3")).isEqualTo(Examples.impact(3, 4, 3));
        assertThat(proofbox.impactOf("IS6")).isEqualTo(Examples.impact(3, 3, 2));
    }

    @Test
    void countsMoneyAndDays() {
        assertThat(risk("R02").totalCost()).isEqualByComparingTo("9200");
        assertThat(risk("R02").efficiency().rounded()).isEqualByComparingTo("2.61");
        assertThat(risk("R08").totalCost()).isEqualByComparingTo("0");
        assertThat(risk("R08").efficiency()).isNull();
    }

    @Test
    void doesNotGuessWhatADayCosts() {
        assertThat(Cost.of(100, 2).total(null)).isNull();
        assertThat(Cost.of(100, 0).total(null)).isEqualByComparingTo("100");
        assertThat(Cost.of(100, 2).total(new BigDecimal("400.50"))).isEqualByComparingTo("901");
    }

    @Test
    void placesEachRatedRiskInTheHeatMapOnce() {
        HeatMap before = proofbox.heatMap(HeatMap.Moment.BEFORE);
        HeatMap after = proofbox.heatMap(HeatMap.Moment.AFTER);

        assertThat(before.count()).isEqualTo(13);
        assertThat(after.count()).isEqualTo(12);
        assertThat(after.outside()).containsExactly("R13");
        assertThat(field(before, 4, 12).refs()).containsExactly("R03");
        assertThat(field(before, 4, 12).level()).isEqualTo(new RiskLevel(48, RiskClass.HIGH));
    }

    @Test
    void hasAFieldForEachPotentiality() {
        HeatMap map = proofbox.heatMap(HeatMap.Moment.BEFORE);

        assertThat(map.impacts()).containsExactly(4, 3, 2, 1, 0);
        assertThat(map.potentialities()).containsExactly(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20);
    }

    private static HeatMap.Field field(HeatMap map, int impact, int potentiality) {
        return map.rows().stream()
                .flatMap(List::stream)
                .filter(field -> field.impact() == impact && field.potentiality() == potentiality)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsTheExtendedReduction() {
        Risk denial = risk("R04").risk();
        Risk shared = denial.with(Examples.treatment(TreatmentDecision.SHARE, new Reduction(1, 0, 0)));

        assertThat(proofbox.evaluated(shared).remaining()).isEqualTo(18);
    }
}
