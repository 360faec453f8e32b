// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.journal.EndOfTransaction;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.StorageTrouble;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of one transaction stand together; those of one chain keep their order. */
@Component
class BeforeCommit implements EndOfTransaction {

    private final StorageTrouble trouble;

    BeforeCommit(StorageTrouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public void append(OrganisationId chain, Runnable entry) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            waiting().entries.add(new Waiting(chain.value(), entry));
        } else {
            entry.run();
        }
    }

    private Waitings waiting() {
        @Nullable
        Waitings found = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Waitings.class::isInstance)
                .map(Waitings.class::cast)
                .findFirst()
                .orElse(null);
        if (found == null) {
            found = new Waitings(trouble);
            TransactionSynchronizationManager.registerSynchronization(found);
        }
        return found;
    }

    private record Waiting(String chain, Runnable entry) {}

    /** What one transaction has to write. */
    private static final class Waitings implements TransactionSynchronization {

        private final List<Waiting> entries = new ArrayList<>();
        private final StorageTrouble trouble;

        Waitings(StorageTrouble trouble) {
            this.trouble = trouble;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entries.sort(Comparator.comparing(Waiting::chain));
            try {
                entries.forEach(each -> each.entry().run());
            } catch (RuntimeException failure) {
                trouble.note(failure);
                throw failure;
            }
        }
    }
}
