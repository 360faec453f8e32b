// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ourlet.risk.Impact;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * What firms of a sector most often have and what most often happens to them, to be corrected instead of invented.
 *
 * @param sectors answers of the welcome interview that lead here
 * @param scenarios the most typical first
 */
public record SectorPack(
        String id,
        Set<String> sectors,
        List<PackBusinessAsset> businessAssets,
        List<PackIsAsset> isAssets,
        List<PackScenario> scenarios,
        Localized<Text> texts) {

    public SectorPack {
        sectors = Collections.unmodifiableSet(new LinkedHashSet<>(sectors));
        businessAssets = List.copyOf(businessAssets);
        isAssets = List.copyOf(isAssets);
        scenarios = List.copyOf(scenarios);
    }

    /** A business asset of a pack, with the proposed impact of a loss on the scale of the default method. */
    public record PackBusinessAsset(String id, Impact impact) {}

    /** An IS asset of a pack and the assets of the pack that it supports. */
    public record PackIsAsset(String id, String type, List<String> supports) {
        public PackIsAsset {
            supports = List.copyOf(supports);
        }
    }

    /** A typical risk of a pack, with proposed ratings on the scales of the default method. */
    public record PackScenario(
            String asset, String threat, List<String> vulnerabilities, int likelihood, int vulnerability) {
        public PackScenario {
            vulnerabilities = List.copyOf(vulnerabilities);
        }
    }

    /** The words of a pack. */
    public record Text(String name, String summary, Map<String, AssetText> assets) {
        public Text {
            assets = Map.copyOf(assets);
        }
    }

    /**
     * How an asset of a pack is called, how its name reads inside a sentence, and why it matters.
     *
     * @param phrase such as "the office server"
     */
    public record AssetText(String name, String phrase, String note) {}

    public Text text(Language language) {
        return texts.in(language);
    }

    public AssetText asset(String id, Language language) {
        return Objects.requireNonNull(text(language).assets().get(id));
    }

    public Optional<PackIsAsset> isAsset(String id) {
        return isAssets.stream().filter(asset -> asset.id().equals(id)).findFirst();
    }

    /** The number of assets of both kinds. */
    public int size() {
        return businessAssets.size() + isAssets.size();
    }
}
