// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.Optional;

/** Tells a store that fails, which is nobody's mistake in the program, from a defect. */
public interface StorageTrouble {

    /** What is the matter. */
    enum Kind {
        /** No room is left. */
        FULL(507),
        /** It can be read at most. */
        UNWRITABLE(503),
        /** It does not answer, or broke off. */
        UNREACHABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** Empty when the failure has another cause. */
    Optional<Kind> in(Throwable failure);

    /** Remembers why a change broke off, for this thread: when putting back fails, too, only that is heard of. */
    void note(Throwable failure);

    /** Nothing is noted any more. */
    void forget();
}
