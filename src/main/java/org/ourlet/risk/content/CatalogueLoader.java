// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentReader;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.catalogue.SectorPacks;
import org.ourlet.risk.catalogue.ThreatCatalogue;

/** Reads the catalogues and the sector packs, and checks that they fit together. */
public final class CatalogueLoader {

    private CatalogueLoader() {}

    /** What is read from {@code content/catalogues}. */
    public record Catalogues(ThreatCatalogue threats, SectorPacks packs) {}

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static Catalogues load(ContentFolder folder, RiskMethods methods) {
        ContentReader reader = new ContentReader(folder);
        Ratings ratings = new Ratings(methods.byDefault());
        ThreatCatalogue threats = new ThreatFiles(reader, ratings).read();
        SectorPacks packs = new PackFiles(reader, ratings).read();
        new CatalogueCheck(reader, threats).check();
        packs.all().forEach(pack -> new PackCheck(reader, threats, pack).check());
        PackCheck.sectorsOnce(reader, packs);
        reader.close();
        return new Catalogues(threats, packs);
    }
}
