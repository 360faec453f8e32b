// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/**
 * How far a task is: n of m, and where the rest is found.
 *
 * @param path what is missing, as a path below the organisation's pages such as {@code /people}; never empty
 */
public record EvidenceAnswer(int done, int of, String path) {

    public boolean complete() {
        return done >= of;
    }

    /** An answer that is either there or not. */
    public static EvidenceAnswer whether(boolean there, String path) {
        return new EvidenceAnswer(there ? 1 : 0, 1, path);
    }
}
