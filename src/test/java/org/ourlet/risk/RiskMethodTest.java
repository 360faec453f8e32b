// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourlet.risk.Examples.evaluated;
import static org.ourlet.risk.Examples.impact;
import static org.ourlet.risk.Examples.risk;
import static org.ourlet.risk.Examples.treatment;

import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;

class RiskMethodTest {

    private static final RiskMethod ADDITIVE = ShippedContent.RISK_METHODS.get("additive");
    private static final RiskMethod TABLE = ShippedContent.RISK_METHODS.get("likelihood-consequence");

    @Test
    void theDefaultOneComesFirst() {
        assertThat(ShippedContent.RISK_METHODS.byDefault().id()).isEqualTo("product-by-criterion");
        assertThat(ShippedContent.RISK_METHODS.all()).hasSize(3);
    }

    @Test
    void knowsTheHighestLevel() {
        assertThat(Examples.PRODUCT.highest()).isEqualTo(80);
        assertThat(ADDITIVE.highest()).isEqualTo(8);
        assertThat(TABLE.highest()).isEqualTo(3);
    }

    @Test
    void addsUp() {
        Risk risk = risk(Estimate.of(2, 1), treatment(TreatmentDecision.REDUCE, Reduction.ofVulnerability(1)));
        EvaluatedRisk evaluated = evaluated(ADDITIVE, impact(1, 4, 0), risk);

        assertThat(evaluated.inherent().overall()).isEqualTo(new RiskLevel(7, RiskClass.HIGH));
        assertThat(evaluated.residual().level()).isEqualTo(new RiskLevel(6, RiskClass.HIGH));
    }

    @Test
    void looksUpInATableWithoutAVulnerability() {
        Risk risk = risk(Estimate.of(4, null), treatment(TreatmentDecision.REDUCE, new Reduction(1, 2, 0)));
        EvaluatedRisk evaluated = evaluated(TABLE, impact(1, 5, 2), risk);

        assertThat(evaluated.currentClass()).isEqualTo(RiskClass.HIGH);
        assertThat(evaluated.residual().impact()).isEqualTo(4);
        assertThat(evaluated.residual().potentiality()).isEqualTo(2);
        assertThat(evaluated.residualClass()).isEqualTo(RiskClass.MEDIUM);
    }

    @Test
    void neverFallsBelowItsScale() {
        Risk risk = risk(Estimate.of(2, null), treatment(TreatmentDecision.REDUCE, new Reduction(4, 4, 0)));

        ResidualRisk residual = evaluated(TABLE, impact(5, 5, 5), risk).residual();

        assertThat(residual.impact()).isEqualTo(1);
        assertThat(residual.potentiality()).isEqualTo(1);
    }

    @Test
    void readsProposalsOnItsOwnScales() {
        assertThat(Examples.PRODUCT.conversion().estimate(3, 4)).isEqualTo(Estimate.of(3, 4));
        assertThat(ADDITIVE.conversion().estimate(3, 4)).isEqualTo(Estimate.of(2, 2));
        assertThat(ADDITIVE.conversion().estimate(0, 1)).isEqualTo(Estimate.of(0, 0));
        assertThat(TABLE.conversion().estimate(3, 4)).isEqualTo(Estimate.of(4, null));
        assertThat(TABLE.conversion().estimate(0, 4)).isEqualTo(Estimate.of(1, null));
        assertThat(TABLE.conversion().estimate(null, 4)).isEqualTo(Estimate.NOT_RATED);
        assertThat(TABLE.conversion().impact(4)).isEqualTo(5);
        assertThat(Examples.PRODUCT.conversion().impact(4)).isEqualTo(4);
    }

    @Test
    void takesTheLimitsOfAnOrganisation() {
        RiskMethod own = Examples.PRODUCT.with(
                new ClassLimits(5, 10),
                java.util.Map.of(RiskClass.MEDIUM, AcceptanceAuthority.TOP_MANAGEMENT_WITH_REASON));

        assertThat(own.level(2, 3).riskClass()).isEqualTo(RiskClass.MEDIUM);
        assertThat(own.authorityFor(RiskClass.MEDIUM).needsTopManagement()).isTrue();
        assertThat(own.authorityFor(RiskClass.LOW)).isEqualTo(AcceptanceAuthority.RISK_OWNER);
        assertThat(TABLE.limitsCanChange()).isFalse();
    }
}
