// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * A threat as the catalogue describes it, before it targets an asset of somebody. ISSRM: threat.
 *
 * @param criteria what it can harm
 * @param assetTypes ids of the kinds of assets that it can hit
 * @param typicalLikelihood proposed when nothing else is known, on the scale of the default method
 * @param controls numbers of controls of the edition of 2022 that help, the best first
 */
public record CatalogueThreat(
        String id,
        Origin origin,
        SortedSet<SecurityCriterion> criteria,
        Set<String> assetTypes,
        int typicalLikelihood,
        List<String> controls,
        Localized<Text> texts) {

    static final String ASSET = "{asset}";

    public CatalogueThreat {
        criteria = Collections.unmodifiableSortedSet(new TreeSet<>(criteria));
        assetTypes = Collections.unmodifiableSet(new LinkedHashSet<>(assetTypes));
        controls = List.copyOf(controls);
    }

    /** Where a threat comes from: its family, and who or what can be behind it. ISSRM: threat agent. */
    public record Origin(String theme, List<String> agents) {

        /** Of a threat that somebody typed into the own catalogue. */
        static final Origin TYPED = new Origin("typed", List.of());

        /** Of a threat of the own catalogue that came from a file. */
        static final Origin TAKEN_IN = new Origin("taken-in", List.of());

        public Origin {
            agents = List.copyOf(agents);
        }
    }

    /**
     * The words of a threat.
     *
     * @param sentence what happens to an asset, which <code>{asset}</code> stands for
     * @param method how it happens. ISSRM: attack method
     */
    public record Text(String name, String sentence, String method, String explanation) {

        /** A sentence of one's own need not speak of the asset; then the asset is named behind it. */
        public String sentenceOn(String asset) {
            return speaksOfTheAsset() ? sentence.replace(ASSET, asset) : sentence + " (" + asset + ")";
        }

        public boolean speaksOfTheAsset() {
            return sentence.contains(ASSET);
        }
    }

    public Text text(Language language) {
        return texts.in(language);
    }

    /** Whether it comes from the own catalogue of the organisation, not from the guide. */
    public boolean own() {
        return typed() || origin.equals(Origin.TAKEN_IN);
    }

    boolean typed() {
        return origin.equals(Origin.TYPED);
    }

    public boolean hits(String assetType) {
        return assetTypes.contains(assetType);
    }
}
