// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.ourlet.content.ShippedContent;
import org.ourlet.risk.Assets;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.content.CatalogueLoader;
import org.ourlet.risk.content.MethodLoader;

/** What the tests of the catalogue start from. */
final class CatalogueCase {

    static final RiskMethods METHODS = MethodLoader.load(ShippedContent.FOLDER);
    private static final CatalogueLoader.Catalogues CATALOGUES = CatalogueLoader.load(ShippedContent.FOLDER, METHODS);
    static final ThreatCatalogue CATALOGUE = CATALOGUES.threats();
    static final SectorPacks PACKS = CATALOGUES.packs();
    static final SectorPack ACCOUNTING = PACKS.find("accounting").orElseThrow();

    private CatalogueCase() {}

    static RiskAssessment assessment(Assets assets) {
        return new RiskAssessment(
                new RiskAssessment.Header(
                        "a1", "First", 1, new RiskAssessment.Money("EUR", null), LocalDate.of(2027, 3, 1), null, 0),
                METHODS.byDefault(),
                SecurityCriteria.STANDARD,
                assets,
                List.of());
    }

    static IsAsset isAsset(String ref, String name, String type) {
        return new IsAsset(ref, name, new IsAsset.Particulars(type, "", ""), Owner.NOBODY, List.of(), null, 0);
    }
}
