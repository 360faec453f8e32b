// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.journal.Anchors;
import org.ourlet.journal.chain.Head;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the anchors only what is safely in the database: of each chain, the last entry of the transaction. */
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
        Reached waiting = (Reached) TransactionSynchronizationManager.getResource(this);
        if (waiting == null) {
            waiting = new Reached();
            TransactionSynchronizationManager.bindResource(this, waiting);
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
        waiting.heads.put(head.chain(), head);
    }

    /** The ends of the chains that one transaction goes on with. */
    private final class Reached implements TransactionSynchronization {

        private final Map<String, Head> heads = new LinkedHashMap<>();

        @Override
        public void afterCommit() {
            heads.values().forEach(anchors::reached);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AfterCommit.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AfterCommit.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AfterCommit.this);
        }
    }
}
