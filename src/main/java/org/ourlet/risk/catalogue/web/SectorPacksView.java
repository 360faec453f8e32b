// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.catalogue.SectorPack;
import org.ourlet.risk.catalogue.SectorPacks;
import org.ourlet.shared.Language;

/**
 * The packs to choose from.
 *
 * @param assessment its key
 * @param sector what the organisation said about itself; empty when it did not
 */
public record SectorPacksView(String assessment, String name, String sector, List<Card> cards) {

    /** @param suggested whether the sector of the organisation leads to it */
    public record Card(
            String id, String name, String summary, String lang, int assets, int scenarios, boolean suggested) {}

    static SectorPacksView of(KeptAssessment kept, SectorPacks packs, String sector, Language language) {
        Optional<SectorPack> suggested = packs.forSector(sector);
        return new SectorPacksView(
                kept.id(),
                kept.stored().header().name(),
                suggested.isPresent() ? sector : "",
                packs.sortedFor(sector).stream()
                        .map(pack -> card(pack, suggested.filter(pack::equals).isPresent(), language))
                        .toList());
    }

    private static Card card(SectorPack pack, boolean suggested, Language language) {
        SectorPack.Text text = pack.text(language);
        return new Card(
                pack.id(),
                text.name(),
                text.summary(),
                pack.texts().languageFor(language).code(),
                pack.size(),
                pack.scenarios().size(),
                suggested);
    }
}
