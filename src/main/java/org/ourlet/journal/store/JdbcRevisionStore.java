// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.time.Instant;
import java.util.Optional;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.Revision;
import org.ourlet.journal.RevisionStore;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
class JdbcRevisionStore implements RevisionStore {

    private static final String REVISION = """
            select coalesce((select entry_number from journal_head where organisation_id = :organisation), 0) as entries,
                coalesce((select entry_number from journal_head where organisation_id = :installation), 0) as of_installation,
                coalesce((select changes from small_change where organisation_id = :organisation), 0) as small_changes""";

    private final JdbcClient jdbc;

    JdbcRevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void touch(OrganisationId organisation) {
        jdbc.sql("insert into small_change (organisation_id, changes) values (?, 1)"
                        + " on conflict (organisation_id) do update set changes = small_change.changes + 1")
                .param(organisation.value())
                .update();
    }

    @Override
    public Optional<Revision> settled(OrganisationId organisation, Instant now) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.empty()
                : Optional.of(RevisionOfRequest.of(organisation, () -> revision(organisation, now)));
    }

    private Revision revision(OrganisationId organisation, Instant now) {
        return jdbc.sql(REVISION)
                .param("organisation", organisation.value())
                .param("installation", JournalStore.INSTALLATION.value())
                .query((row, number) -> new Revision(
                        row.getLong("entries"), row.getLong("of_installation"), row.getLong("small_changes"), now))
                .single();
    }
}
