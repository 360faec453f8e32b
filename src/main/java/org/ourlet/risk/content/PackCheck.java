// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ourlet.guide.ContentReader;
import org.ourlet.risk.Assets;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.catalogue.CatalogueThreat;
import org.ourlet.risk.catalogue.SectorPack;
import org.ourlet.risk.catalogue.SectorPack.PackIsAsset;
import org.ourlet.risk.catalogue.SectorPack.PackScenario;
import org.ourlet.risk.catalogue.SectorPacks;
import org.ourlet.risk.catalogue.ThreatCatalogue;

/** A pack fits the catalogues: its assets, their links and each of its scenarios. */
final class PackCheck {

    private final ContentReader reader;
    private final ThreatCatalogue catalogue;
    private final SectorPack pack;

    PackCheck(ContentReader reader, ThreatCatalogue catalogue, SectorPack pack) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.pack = pack;
    }

    void check() {
        Set<String> ids = new HashSet<>();
        pack.businessAssets().forEach(asset -> ids.add(asset.id()));
        pack.isAssets().forEach(asset -> ids.add(asset.id()));
        pack.isAssets().forEach(asset -> check(asset, ids));
        circle();
        Set<String> seen = new HashSet<>();
        pack.scenarios().forEach(scenario -> {
            check(scenario);
            if (!seen.add(scenario.asset() + " " + scenario.threat())) {
                problem(place(scenario), "is there twice", "Remove one of the two");
            }
        });
    }

    private void check(PackIsAsset asset, Set<String> ids) {
        if (catalogue.type(asset.type()).isEmpty()) {
            problem(asset.id(), "has the type " + asset.type() + ", which does not exist", "Use an id of asset types");
        }
        asset.supports().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problem(
                        asset.id(), "supports " + id + ", which is not in the pack", "Use an id of the same file"));
    }

    private void circle() {
        Assets assets = new Assets(
                List.of(),
                pack.isAssets().stream()
                        .map(asset -> new IsAsset(
                                asset.id(),
                                asset.id(),
                                IsAsset.Particulars.NONE,
                                Owner.NOBODY,
                                asset.supports(),
                                null,
                                0))
                        .toList());
        if (!assets.cycle().isEmpty()) {
            problem("is-assets", "support each other in a circle: " + assets.cycle(), "Cut one of the links");
        }
    }

    private void check(PackScenario scenario) {
        Optional<PackIsAsset> asset = pack.isAsset(scenario.asset());
        Optional<CatalogueThreat> threat = catalogue.threat(scenario.threat());
        if (asset.isEmpty()) {
            problem(place(scenario), "names an asset that is not in the pack", "Use an id of its is-assets");
        } else if (threat.isEmpty()) {
            problem(place(scenario), "names a threat that does not exist", "Use an id of the threats");
        } else {
            check(scenario, threat.get(), asset.get().type());
        }
    }

    private void check(PackScenario scenario, CatalogueThreat threat, String type) {
        scenario.vulnerabilities().stream()
                .filter(id -> catalogue.weaknesses(threat, type).stream()
                        .noneMatch(weakness -> weakness.id().equals(id)))
                .forEach(id -> problem(
                        place(scenario),
                        "names the weakness " + id + ", which does not fit the threat and a " + type,
                        "Choose another one, or add the threat and the type to the weakness"));
    }

    private static String place(PackScenario scenario) {
        return "scenarios, " + scenario.threat() + " on " + scenario.asset();
    }

    private void problem(String place, String wrong, String remedy) {
        reader.problem(PackFiles.FOLDER + "/" + pack.id() + "/pack.yaml", place, wrong, remedy);
    }

    /** No sector leads to two packs. */
    static void sectorsOnce(ContentReader reader, SectorPacks packs) {
        Map<String, String> packOf = new HashMap<>();
        packs.all()
                .forEach(pack -> pack.sectors().forEach(sector -> {
                    String other = packOf.put(sector, pack.id());
                    if (other != null) {
                        reader.problem(
                                PackFiles.FOLDER + "/" + pack.id() + "/pack.yaml",
                                "sectors",
                                sector + " leads to " + other + ", too",
                                "Remove it from one of the two");
                    }
                }));
    }
}
