// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.WorkProduct.Classification;
import org.ourlet.webshell.Choice;

/**
 * The register of documents and records.
 *
 * @param show which rows: see {@link Show}
 * @param query words that were looked for, empty when none were
 * @param due how many versions may be disposed of
 */
public record RegisterView(
        Show show, List<Line> lines, Progress progress, Axes axes, List<Filter> filters, String query, int due) {

    /**
     * How far the organisation is.
     *
     * @param selected number of work products of the chosen level
     * @param done those of them that are approved or opened
     * @param levelChosen whether a level was chosen
     */
    public record Progress(int selected, int done, boolean levelChosen) {}

    /**
     * What the lines are narrowed to on three axes of classification; empty words narrow nothing.
     */
    public record Axes(String access, String storage, String disposal) {

        boolean admit(Classification classification) {
            return fits(access, classification.access())
                    && fits(storage, classification.storage())
                    && fits(disposal, classification.disposal());
        }

        private static boolean fits(String wanted, String found) {
            return wanted.isEmpty() || wanted.equals(found);
        }

        public boolean any() {
            return !(access + storage + disposal).isEmpty();
        }
    }

    /** A choice of one axis. */
    public record Filter(String name, List<Choice> choices) {}

    /** What the register is narrowed to. */
    public enum Show {
        SELECTED,
        OPEN,
        REVIEW,
        ALL;

        /** As it stands in the address. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A document or record.
     *
     * @param state word of the state, part of its message key
     * @param note more about the state, empty when there is nothing to add
     * @param level the lowest level that produces it
     */
    public record Line(
            String code,
            String name,
            String lang,
            Status state,
            String note,
            int version,
            String owner,
            @Nullable LocalDate nextReview,
            Classification classification,
            int level,
            String kind) {}
}
