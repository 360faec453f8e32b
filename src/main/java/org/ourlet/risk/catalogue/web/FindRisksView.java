// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import org.ourlet.risk.catalogue.ProposalKey;

/**
 * How far the search for risks is, and what waits for a decision.
 *
 * @param assessment its key
 * @param groups what waits, by asset
 * @param unknown assets of no known kind, for which nothing can be proposed
 * @param open whether the assessment may still change
 */
public record FindRisksView(
        String assessment,
        Counts counts,
        List<Group> groups,
        List<Row> refused,
        List<AssetLink> assets,
        List<AssetLink> unknown,
        boolean open) {

    /** How many proposals wait, became risks, or were refused. */
    public record Counts(int waiting, int accepted, int refused, int assets) {}

    /** An IS asset, to ask for more that could happen to it. */
    public record AssetLink(String ref, String name) {}

    /** What waits for one asset. */
    public record Group(AssetLink asset, String type, List<Row> rows) {}

    /**
     * A proposal.
     *
     * @param key of the proposal, for the form
     * @param lang language code of the texts of the catalogue
     */
    public record Row(
            ProposalKey key,
            String sentence,
            String lang,
            Told threat,
            List<Weakness> weaknesses,
            List<String> criteria) {}

    /**
     * A threat in the words of the catalogue.
     *
     * @param own whether it stands in the own catalogue
     */
    public record Told(String name, String explanation, boolean own) {}

    /** A weakness in the words of the catalogue. */
    public record Weakness(String id, String name, String question, boolean own) {}
}
