// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of documents and records.
 *
 * @param show which rows: see {@link Show}
 * @param selected number of work products of the chosen level
 * @param done those of them that are approved or opened
 * @param levelChosen whether a level was chosen
 */
public record RegisterView(Show show, List<Line> lines, int selected, int done, boolean levelChosen) {

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
            String access,
            int level,
            String kind) {}
}
