// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.catalogue.OwnEntry;

/**
 * The own catalogue, one kind of entries at a time.
 *
 * @param words that the entries shown contain; empty for all
 * @param found how many there are, of which the first ones are shown
 */
public record OwnCatalogueView(Show show, String words, List<Tab> tabs, List<Line> lines, int found) {

    /** What is shown. */
    public enum Show {
        THREATS(OwnEntry.Kind.THREAT),
        VULNERABILITIES(OwnEntry.Kind.VULNERABILITY),
        CONTROLS(OwnEntry.Kind.CONTROL),
        RECOMMENDATIONS(OwnEntry.Kind.RECOMMENDATION),
        RETIRED(null);

        private final OwnEntry.@Nullable Kind kind;

        Show(OwnEntry.@Nullable Kind kind) {
            this.kind = kind;
        }

        static Show of(String word) {
            return Arrays.stream(values())
                    .filter(show -> show.word().equals(word))
                    .findFirst()
                    .orElse(THREATS);
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean shows(OwnEntry entry) {
            return this == RETIRED ? entry.retired() : entry.kind() == kind && !entry.retired();
        }

        /** Whether people type such entries; the others come from files alone. */
        public boolean typed() {
            return this == THREATS || this == VULNERABILITIES;
        }

        static Show of(OwnEntry.Kind kind) {
            return Arrays.stream(values())
                    .filter(show -> show.kind == kind)
                    .findFirst()
                    .orElse(THREATS);
        }
    }

    /** Something that can be shown, and how much of it there is. */
    public record Tab(Show show, int count) {}

    /**
     * An entry.
     *
     * @param types names of the kinds of assets that it concerns
     * @param lang language code of its words
     * @param from the file that it came from and its licence; empty for one that was typed
     */
    public record Line(
            String id, String title, String detail, String types, String lang, From from, boolean unlinked) {}

    /** Where an entry comes from. */
    public record From(String file, String licence, String set) {}
}
