// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.journal.JournalIntake;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.chain.ChainRow;
import org.ourlet.journal.chain.Deed;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Reads the entries from a database beside ours. */
@Component
class JdbcJournalIntake implements JournalIntake {

    private final JournalStore store;
    private final JournalKey key;
    private final Details details;

    JdbcJournalIntake(JournalStore store, JournalKey key, Details details) {
        this.store = store;
        this.key = key;
        this.details = details;
    }

    @Override
    public void take(OrganisationId organisation, String database, Map<String, String> accounts) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(database, true);
        try {
            new ChainReader(JdbcClient.create(source), details)
                    .scan(organisation, row -> append(organisation, row, accounts));
        } finally {
            source.destroy();
        }
    }

    private void append(OrganisationId organisation, ChainRow row, Map<String, String> accounts) {
        Head head = store.reserve(organisation);
        if (row.link().number() != head.number() + 1) {
            throw new IllegalStateException(
                    "the numbers of the journal have a gap before " + row.link().number());
        }
        Particulars particulars = mapped(row.particulars(), accounts);
        String hash = particulars == null ? row.link().particularsHash() : particulars.hash();
        store.append(organisation, key.next(head, mapped(row.link().deed(), accounts), hash), particulars);
    }

    private static Deed mapped(Deed deed, Map<String, String> accounts) {
        return new Deed(deed.id(), deed.at(), deed.action(), accounts.getOrDefault(deed.subject(), deed.subject()));
    }

    private static @Nullable Particulars mapped(@Nullable Particulars there, Map<String, String> accounts) {
        return there == null
                ? null
                : new Particulars(
                        there.salt(),
                        accounts.getOrDefault(there.account(), there.account()),
                        there.accountName(),
                        there.details());
    }
}
