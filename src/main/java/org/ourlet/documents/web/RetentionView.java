// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ourlet.documents.DueVersion;

/**
 * Versions that have left daily use.
 *
 * @param onHold whether nothing may be removed at the moment
 */
public record RetentionView(List<Line> due, List<Line> later, boolean onHold) {

    public RetentionView {
        due = List.copyOf(due);
        later = List.copyOf(later);
    }

    /**
     * One of them.
     *
     * @param lang of the name when it is another than that of the page, else empty
     * @param readable whether the visitor may read it
     */
    public record Line(DueVersion version, String name, String lang, boolean readable) {}

    /**
     * The page on which one is kept longer or disposed of.
     *
     * @param mine whether the visitor may dispose of it
     * @param problems sentences by field
     */
    public record One(
            DueVersion version, String name, boolean onHold, boolean mine, Typed typed, Map<String, String> problems) {

        public One {
            problems = Map.copyOf(problems);
        }

        /** Whose decision it is. */
        public String deciders() {
            return String.join(
                    ", ",
                    version.deciders().stream().map(person -> person.name()).toList());
        }
    }

    /** What was typed, with whether it may go already. */
    public record Typed(String until, String reason, String why, LocalDate today) {}
}
