// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import org.ourlet.journal.Anchors;
import org.ourlet.journal.chain.Head;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the anchors only what is safely in the database. */
final class AfterCommit {

    private final Anchors anchors;

    AfterCommit(Anchors anchors) {
        this.anchors = anchors;
    }

    void reached(Head head) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            anchors.reached(head);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                anchors.reached(head);
            }
        });
    }
}
