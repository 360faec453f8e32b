// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logo and colour with which the documents of an organisation are drawn, from the moment they were chosen until the next ones
 * are (our own). It is never changed: a version that was sent keeps the one that was in force then.
 *
 * @param id empty for the plain one
 * @param logo how large the logo is, null when there is none
 */
public record Letterhead(
        String id, AccentColour accent, @Nullable Size logo, Instant since) {

    /** Without a logo, in the colour of the program. */
    public static final Letterhead PLAIN = new Letterhead("", AccentColour.STANDARD, null, Instant.EPOCH);

    /** Width and height of a logo in points of a picture. */
    public record Size(int width, int height) {}

    /** The one that was in force at a moment. */
    public static Letterhead at(List<Letterhead> letterheads, Instant moment) {
        return letterheads.stream()
                .filter(each -> !each.since().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(PLAIN);
    }
}
