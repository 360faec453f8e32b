// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp.web;

import java.util.List;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.imports.web.Line;
import org.ourlet.webshell.Choice;

/**
 * What a catalogue file would bring, before it is kept.
 *
 * @param types kinds of assets to choose from
 * @param groups the new and the changed entries by kind
 * @param refused whether nothing could be kept
 */
public record CataloguePreview(
        Sent file, Counts counts, List<Group> groups, List<Choice> types, Left left, boolean refused) {

    /** The file as it was sent. */
    public record Sent(String id, String name) {}

    /** How many entries are new, changed, there already, or stay as somebody changed them here. */
    public record Counts(int fresh, int changed, int same, int kept) {}

    /** The first entries of a kind. */
    public record Group(OwnEntry.Kind kind, int count, List<Named> first) {}

    /** An entry, with the language code of its words. */
    public record Named(String title, String lang, String languages, String licence) {}

    /**
     * What is not taken.
     *
     * @param unlicensed the number of objects without a licence
     * @param more how many problems are not listed
     */
    public record Left(int unlicensed, boolean takesUnlicensed, List<Line> problems, int more) {}

    public boolean brings() {
        return counts.fresh() + counts.changed() + left.unlicensed() > 0;
    }
}
