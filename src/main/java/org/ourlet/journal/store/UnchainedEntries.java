// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ourlet.journal.Anchors;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.chain.Deed;
import org.ourlet.journal.chain.Head;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.journal.chain.Particulars;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Entries from before there was a chain. They are taken into it once, at the first start with a key. When a chain exists
 * already, rows that appear here are nobody's business: they did not come from the program.
 */
final class UnchainedEntries {

    private final JdbcClient jdbc;
    private final Details details;
    private final JdbcJournalStore store;

    UnchainedEntries(JdbcClient jdbc, Details details, Anchors anchors) {
        this.jdbc = jdbc;
        this.details = details;
        this.store = new JdbcJournalStore(jdbc, details, anchors);
    }

    private record Entry(OrganisationId organisation, Deed deed, Particulars particulars) {}

    /** Runs in a transaction. */
    void chain(JournalKey key, java.time.Instant now) {
        if (!store.heads().isEmpty()) {
            return;
        }
        List<Entry> entries = jdbc.sql("select id, organisation_id, at, account_id, account_name, action, subject,"
                        + " details from journal_entry_unchained order by at, id")
                .query(this::entry)
                .list();
        entries.forEach(entry -> append(key, entry));
        TreeSet<String> chains = new TreeSet<>(List.of(JournalStore.INSTALLATION.value()));
        entries.forEach(entry -> chains.add(entry.organisation().value()));
        chains.forEach(chain -> append(key, begun(chain, now)));
        jdbc.sql("delete from journal_entry_unchained").update();
    }

    /** The first entry that was chained when it was written: what stands before it was taken over as it was found. */
    private static Entry begun(String chain, java.time.Instant now) {
        return new Entry(
                new OrganisationId(chain),
                new Deed(Ids.next(now), Instants.text(now), "journal.chain-begun", chain),
                new Particulars(Ids.secret(), Actor.PROGRAM.account(), Actor.PROGRAM.name(), Map.of()));
    }

    private void append(JournalKey key, Entry entry) {
        Head head = store.reserve(entry.organisation());
        store.append(
                entry.organisation(),
                key.next(head, entry.deed(), entry.particulars().hash()),
                entry.particulars());
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new OrganisationId(row.getString("organisation_id")),
                new Deed(row.getString("id"), row.getString("at"), row.getString("action"), row.getString("subject")),
                new Particulars(
                        Ids.secret(),
                        row.getString("account_id"),
                        row.getString("account_name"),
                        details.map(row.getString("details"))));
    }
}
