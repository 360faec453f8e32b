// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;

/** A heading, paragraph, item or row of a text beside another one, in pieces that stayed, came or went. */
public record ChangedPart(Kind kind, List<Piece> pieces) {

    /** What the part is in the text. */
    public enum Kind {
        HEADING,
        SUBHEADING,
        TEXT,
        ITEM,
        ROW
    }

    /** What became of some words. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** Some words in a row. */
    public record Piece(Change change, String text) {}

    public ChangedPart {
        pieces = List.copyOf(pieces);
    }

    public boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.change() != Change.SAME);
    }
}
