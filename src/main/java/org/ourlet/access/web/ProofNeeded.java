// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/** The sign-in is too old for what was asked for: its owner proves again who she is. */
final class ProofNeeded extends RuntimeException {

    private final boolean refused;

    /** @param refused a proof was given and is wrong */
    ProofNeeded(boolean refused) {
        super("proof needed", null, false, false);
        this.refused = refused;
    }

    boolean refused() {
        return refused;
    }
}
