// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import org.ourlet.shared.OrganisationId;

/**
 * Puts off what is written to chains until the transaction is about to be committed, and orders it by chain. The end of a
 * chain is locked while it is written to: whoever writes to two locks them in the same order as everybody else, and no longer
 * than needed.
 */
public interface EndOfTransaction {

    /** Outside a transaction it runs at once. */
    void append(OrganisationId chain, Runnable entry);
}
