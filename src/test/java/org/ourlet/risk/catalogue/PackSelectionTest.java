// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourlet.risk.catalogue.CatalogueCase.ACCOUNTING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.shared.Language;

class PackSelectionTest {

    private final RiskAssessment empty = CatalogueCase.assessment(Assets.NONE);

    private static Set<String> everything() {
        Set<String> ids = new HashSet<>();
        ACCOUNTING.businessAssets().forEach(asset -> ids.add(asset.id()));
        ACCOUNTING.isAssets().forEach(asset -> ids.add(asset.id()));
        return ids;
    }

    private static PackSelection allBut(String... leftOut) {
        Set<String> chosen = everything();
        chosen.removeAll(Set.of(leftOut));
        return new PackSelection(ACCOUNTING, chosen);
    }

    private static IsAsset named(PackSelection.Taken taken, String name) {
        return taken.is().stream()
                .filter(asset -> asset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesAllWithTheirLinksAndImpacts() {
        PackSelection.Taken taken = allBut().takenInto(empty, Language.EN);

        assertThat(taken.business()).hasSize(6);
        assertThat(taken.is()).hasSize(14);
        assertThat(taken.business().get(0).name()).isEqualTo("Bookkeeping and tax returns");
        assertThat(taken.business().get(0).impact().levels().values()).containsExactly(3, 4, 3);
        assertThat(named(taken, "Online banking").supports()).containsExactly("BA5");
        assertThat(taken.origins()).hasSize(14);
        Assets assets = new Assets(taken.business(), taken.is());
        assertThat(assets.cycle()).isEmpty();
        assertThat(assets.refs()).hasSize(20);
    }

    @Test
    void keepsAChainOverAnAssetThatIsLeftOut() {
        PackSelection.Taken taken = allBut("file-server", "office-suite").takenInto(empty, Language.EN);

        assertThat(named(taken, "Office network and remote access").supports())
                .containsExactly("BA1", "BA3", "BA4", "BA6", "IS5");
        assertThat(named(taken, "Online banking").ref()).isEqualTo("IS5");
    }

    @Test
    void linksToWhatIsThereAndDoesNotAddItAgain() {
        BusinessAsset payments =
                new BusinessAsset("BA7", "Payments for clients and the firm", Owner.NOBODY, Impact.NOT_RATED, "", 0);
        IsAsset rooms = CatalogueCase.isAsset("IS3", "Office rooms and archive", "premises");

        PackSelection.Taken taken = allBut().takenInto(
                        CatalogueCase.assessment(new Assets(List.of(payments), List.of(rooms))), Language.EN);

        assertThat(taken.business()).hasSize(5).extracting(BusinessAsset::ref).startsWith("BA8");
        assertThat(taken.is()).hasSize(13).extracting(IsAsset::ref).startsWith("IS4");
        assertThat(named(taken, "Online banking").supports()).containsExactly("BA7");
    }

    @Test
    void takesNothingTwice() {
        PackSelection.Taken first = allBut().takenInto(empty, Language.EN);

        PackSelection.Taken again =
                allBut().takenInto(CatalogueCase.assessment(new Assets(first.business(), first.is())), Language.EN);

        assertThat(again.business()).isEmpty();
        assertThat(again.is()).isEmpty();
    }

    @Test
    void writesImpactsOnTheScaleOfTheMethod() {
        RiskAssessment table = new RiskAssessment(
                empty.header(),
                CatalogueCase.METHODS.get("likelihood-consequence"),
                empty.criteria(),
                Assets.NONE,
                List.of());

        PackSelection.Taken taken = allBut().takenInto(table, Language.EN);

        assertThat(taken.business().get(0).impact().levels().values()).containsExactly(4, 5, 4);
    }
}
