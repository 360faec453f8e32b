// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import org.ourlet.access.Account;

/** The sign-in is too old for what was asked for: its owner proves again who she is. */
final class ProofNeeded extends RuntimeException {

    private final boolean refused;
    private final transient Account account;

    /** @param refused a proof was given and is wrong */
    ProofNeeded(boolean refused, Account account) {
        super("proof needed", null, false, false);
        this.refused = refused;
        this.account = account;
    }

    /** Whose proof is needed. */
    Account account() {
        return account;
    }

    boolean refused() {
        return refused;
    }
}
