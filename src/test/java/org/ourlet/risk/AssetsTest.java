// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourlet.risk.Examples.businessAsset;
import static org.ourlet.risk.Examples.impact;
import static org.ourlet.risk.Examples.isAsset;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final List<SecurityCriterion> CRITERIA = SecurityCriterion.STANDARD;
    private static final List<BusinessAsset> BUSINESS =
            List.of(businessAsset("BA1", impact(1, 4, 0)), businessAsset("BA2", impact(3, 2, 2)));

    @Test
    void handsImpactsDownAChain() {
        Assets assets = new Assets(BUSINESS, List.of(isAsset("IS1", "IS2"), isAsset("IS2", "BA1", "BA2")));

        assertThat(assets.impacts(CRITERIA).get("IS1")).isEqualTo(impact(3, 4, 2));
    }

    @Test
    void anOverrideCountsAndIsHandedDown() {
        IsAsset.ImpactOverride override = new IsAsset.ImpactOverride(
                Impact.of(Map.of(SecurityCriterion.INTEGRITY, 1)), "a copy is kept elsewhere");
        IsAsset low = new IsAsset("IS2", "IS2", IsAsset.Particulars.NONE, Owner.NOBODY, List.of("BA1"), override, 0);
        Assets assets = new Assets(BUSINESS, List.of(isAsset("IS1", "IS2"), low));

        assertThat(assets.impacts(CRITERIA).get("IS2")).isEqualTo(impact(1, 1, 0));
        assertThat(assets.impacts(CRITERIA).get("IS1")).isEqualTo(impact(1, 1, 0));
        assertThat(assets.inherited(low, CRITERIA)).isEqualTo(impact(1, 4, 0));
    }

    @Test
    void isNotRatedWhereASupportedOneIsNot() {
        BusinessAsset half = businessAsset("BA3", Impact.of(Map.of(SecurityCriterion.INTEGRITY, 0)));
        Assets assets = new Assets(List.of(BUSINESS.get(0), half), List.of(isAsset("IS1", "BA1", "BA3")));

        assertThat(assets.impacts(CRITERIA).get("IS1")).isEqualTo(Impact.of(Map.of(SecurityCriterion.INTEGRITY, 4)));
    }

    @Test
    void isNotRatedWithoutAnythingSupported() {
        assertThat(new Assets(BUSINESS, List.of(isAsset("IS1")))
                        .impacts(CRITERIA)
                        .get("IS1"))
                .isEqualTo(Impact.NOT_RATED);
    }

    @Test
    void findsACycle() {
        Assets assets = new Assets(
                BUSINESS,
                List.of(isAsset("IS1", "BA1"), isAsset("IS2", "IS3"), isAsset("IS3", "IS4"), isAsset("IS4", "IS2")));

        assertThat(assets.cycle()).containsExactlyInAnyOrder("IS2", "IS3", "IS4");
    }

    @Test
    void aDiamondIsNoCycle() {
        Assets assets = new Assets(
                BUSINESS,
                List.of(
                        isAsset("IS1", "IS2", "IS3"),
                        isAsset("IS2", "IS4"),
                        isAsset("IS3", "IS4"),
                        isAsset("IS4", "BA1")));

        assertThat(assets.cycle()).isEmpty();
    }

    @Test
    void supportingItselfIsACycle() {
        assertThat(new Assets(BUSINESS, List.of(isAsset("IS1", "IS1"))).cycle()).containsExactly("IS1");
    }

    @Test
    void findsAFreeRef() {
        assertThat(Refs.next("R", List.of("R01", "R09", "own"), 2)).isEqualTo("R10");
        assertThat(Refs.next("BA", List.of(), 1)).isEqualTo("BA1");
        assertThat(List.of("IS10", "IS2", "BA3").stream().sorted(Refs.ORDER)).containsExactly("BA3", "IS2", "IS10");
    }
}
