// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.risk.Factor;
import org.ourlet.risk.Impact;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.SectorPack;
import org.ourlet.risk.catalogue.SectorPack.AssetText;
import org.ourlet.risk.catalogue.SectorPack.PackBusinessAsset;
import org.ourlet.risk.catalogue.SectorPack.PackIsAsset;
import org.ourlet.risk.catalogue.SectorPack.PackScenario;
import org.ourlet.risk.catalogue.SectorPacks;

/** Reads the sector packs. */
final class PackFiles {

    static final String FOLDER = "catalogues/sector-packs";

    private final ContentReader reader;
    private final Ratings ratings;

    PackFiles(ContentReader reader, Ratings ratings) {
        this.reader = reader;
        this.ratings = ratings;
    }

    SectorPacks read() {
        return new SectorPacks(
                reader.folder().folders(FOLDER).stream().map(this::pack).toList());
    }

    private SectorPack pack(String id) {
        String folder = FOLDER + "/" + id;
        ContentNode node = reader.node(folder + "/pack.yaml");
        Ids ids = new Ids();
        List<PackBusinessAsset> business = node.at("business-assets").nodes().stream()
                .map(asset -> new PackBusinessAsset(
                        ids.read(asset), impact(asset.at("impact").node())))
                .toList();
        List<PackIsAsset> is = node.at("is-assets").nodes().stream()
                .map(asset -> isAsset(ids.read(asset), asset))
                .toList();
        List<String> assets = new ArrayList<>();
        business.forEach(asset -> assets.add(asset.id()));
        is.forEach(asset -> assets.add(asset.id()));
        return new SectorPack(
                id,
                Ids.some(node.at("sectors")),
                business,
                is,
                node.at("scenarios").nodes().stream().map(this::scenario).toList(),
                reader.inEachLanguage(folder, words -> text(words, assets)));
    }

    private Impact impact(ContentNode node) {
        Map<SecurityCriterion, Integer> levels = new TreeMap<>();
        SecurityCriterion.STANDARD.forEach(
                criterion -> levels.put(criterion, ratings.read(node.at(criterion.code()), Factor.IMPACT)));
        return Impact.of(levels);
    }

    private static PackIsAsset isAsset(String id, ContentNode node) {
        return new PackIsAsset(id, node.at("type").text(), List.copyOf(Ids.some(node.at("supports"))));
    }

    private PackScenario scenario(ContentNode node) {
        return new PackScenario(
                node.at("asset").text(),
                node.at("threat").text(),
                List.copyOf(Ids.some(node.at("vulnerabilities"))),
                ratings.read(node.at("likelihood"), Factor.LIKELIHOOD),
                ratings.read(node.at("vulnerability"), Factor.VULNERABILITY));
    }

    private static SectorPack.Text text(ContentNode node, List<String> assets) {
        ContentNode words = node.at("assets").node();
        Map<String, AssetText> texts = new HashMap<>();
        assets.forEach(id -> texts.put(id, assetText(words.at(id).node())));
        return new SectorPack.Text(node.at("name").text(), node.at("summary").text(), texts);
    }

    private static AssetText assetText(ContentNode node) {
        return new AssetText(
                node.at("name").text(),
                node.at("phrase").text(),
                node.at("note").text());
    }
}
