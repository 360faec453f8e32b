// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/** The sign-in is too old for what was asked for: its owner proves again who she is. */
final class ProofNeeded extends RuntimeException {

    private final boolean refused;
    private final boolean byCode;

    /**
     * @param refused a proof was given and is wrong
     * @param byCode the second factor is asked for rather than the password
     */
    ProofNeeded(boolean refused, boolean byCode) {
        super("proof needed", null, false, false);
        this.refused = refused;
        this.byCode = byCode;
    }

    boolean byCode() {
        return byCode;
    }

    boolean refused() {
        return refused;
    }
}
