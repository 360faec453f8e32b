// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.LocalizedNode;
import org.ourlet.risk.Factor;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.AssetType;
import org.ourlet.risk.catalogue.CatalogueThreat;
import org.ourlet.risk.catalogue.CatalogueVulnerability;
import org.ourlet.risk.catalogue.CatalogueWords;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.Localized;

/** Reads kinds of assets, threats and weaknesses. */
final class ThreatFiles {

    static final String TYPES = "catalogues/asset-types";
    static final String THREATS = "catalogues/threats";
    static final String VULNERABILITIES = "catalogues/vulnerabilities";

    private static final List<String> THEMES = List.of(
            "physical-damage",
            "technical-failure",
            "compromise-of-information",
            "compromise-of-functions",
            "unauthorised-action",
            "loss-of-service");
    private static final List<String> AGENTS =
            List.of("insider", "outsider", "criminal", "supplier", "nature", "error", "technical");

    private final ContentReader reader;
    private final Ratings ratings;
    private final LocalizedNode threatWords;
    private final LocalizedNode weaknessWords;

    ThreatFiles(ContentReader reader, Ratings ratings) {
        this.reader = reader;
        this.ratings = ratings;
        this.threatWords = reader.nodeInEachLanguage(THREATS);
        this.weaknessWords = reader.nodeInEachLanguage(VULNERABILITIES);
    }

    ThreatCatalogue read() {
        return new ThreatCatalogue(types(), threats(), weaknesses(), words());
    }

    private List<AssetType> types() {
        Ids ids = new Ids();
        LocalizedNode texts = reader.nodeInEachLanguage(TYPES).node("types");
        return reader.node(TYPES + "/asset-types.yaml").at("types").nodes().stream()
                .map(ids::read)
                .map(id -> new AssetType(id, texts.at(id, value -> typeText(value.node()))))
                .toList();
    }

    private static AssetType.Text typeText(ContentNode node) {
        return new AssetType.Text(node.at("name").text(), node.at("hint").text());
    }

    private List<CatalogueThreat> threats() {
        Ids ids = new Ids();
        LocalizedNode texts = threatWords.node("threats");
        return reader.node(THREATS + "/threats.yaml").at("threats").nodes().stream()
                .map(node -> threat(ids.read(node), node, texts))
                .toList();
    }

    private CatalogueThreat threat(String id, ContentNode node, LocalizedNode texts) {
        return new CatalogueThreat(
                id,
                new CatalogueThreat.Origin(node.at("theme").oneOf(THEMES), agents(node.at("agents"))),
                criteria(node.at("criteria")),
                Ids.some(node.at("asset-types")),
                ratings.read(node.at("typical-likelihood"), Factor.LIKELIHOOD),
                Ids.controls(node.at("controls")),
                texts.at(id, value -> threatText(value.node())));
    }

    private static List<String> agents(ContentValue value) {
        return value.values().stream().map(each -> each.oneOf(AGENTS)).toList();
    }

    static SortedSet<SecurityCriterion> criteria(ContentValue value) {
        List<String> codes =
                SecurityCriterion.STANDARD.stream().map(SecurityCriterion::code).toList();
        SortedSet<SecurityCriterion> criteria = new TreeSet<>();
        value.values().forEach(each -> criteria.add(new SecurityCriterion(each.oneOf(codes))));
        if (criteria.isEmpty()) {
            value.problem("names nothing", "Name what it can harm: C, I or A");
        }
        return criteria;
    }

    private static CatalogueThreat.Text threatText(ContentNode node) {
        CatalogueThreat.Text text = new CatalogueThreat.Text(
                node.at("name").text(),
                node.at("sentence").text(),
                node.at("method").text(),
                node.at("explanation").text());
        if (!text.speaksOfTheAsset()) {
            node.at("sentence").problem("does not speak of the asset", "Write {asset} where its name belongs");
        }
        return text;
    }

    private List<CatalogueVulnerability> weaknesses() {
        Ids ids = new Ids();
        LocalizedNode texts = weaknessWords.node("vulnerabilities");
        return reader.node(VULNERABILITIES + "/vulnerabilities.yaml").at("vulnerabilities").nodes().stream()
                .map(node -> weakness(ids.read(node), node, texts))
                .toList();
    }

    private CatalogueVulnerability weakness(String id, ContentNode node, LocalizedNode texts) {
        return new CatalogueVulnerability(
                id,
                Ids.some(node.at("asset-types")),
                Ids.some(node.at("threats")),
                ratings.read(node.at("typical-level"), Factor.VULNERABILITY),
                Ids.controls(node.at("controls")),
                texts.at(id, value -> weaknessText(value.node())));
    }

    private static CatalogueVulnerability.Text weaknessText(ContentNode node) {
        return new CatalogueVulnerability.Text(
                node.at("name").text(),
                node.at("because").text(),
                node.at("question").text(),
                node.at("explanation").text());
    }

    private CatalogueWords words() {
        return new CatalogueWords(
                names("themes", THEMES), names("agents", AGENTS), weaknessWords.at("and", ContentValue::text));
    }

    private Map<String, Localized<String>> names(String key, List<String> ids) {
        LocalizedNode texts = threatWords.node(key);
        Map<String, Localized<String>> names = new HashMap<>();
        ids.forEach(id -> names.put(id, texts.at(id, ContentValue::text)));
        return names;
    }
}
