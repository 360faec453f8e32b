// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

/** Something in a chain that cannot have come from the program. Our own. */
public record Flaw(long number, Kind kind) {

    public enum Kind {
        /** The entry, or one before it, is not as it was written. */
        ALTERED,
        /** Entries are missing before this one, or stand elsewhere. */
        GAP,
        /** Names or details are not as they were written. */
        PARTICULARS_ALTERED,
        /** Names and details are gone, and no recorded erasure took them. */
        PARTICULARS_MISSING,
        /** The chain once reached this entry and no longer does. */
        CUT_OFF
    }
}
