// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.store;

import java.util.List;
import java.util.Optional;
import org.ourlet.organisation.Fact;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.FactStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFactStore implements FactStore {

    private final JdbcClient jdbc;

    JdbcFactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> all(OrganisationId organisation) {
        return jdbc
                .sql("select fact_key, fact_value, said_by, said_at, version from fact where organisation_id = ?")
                .param(organisation.value())
                .query((row, number) -> FactKey.of(row.getString("fact_key")).map(key -> fact(key, row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Fact fact(FactKey key, java.sql.ResultSet row) {
        try {
            return new Fact(
                    key,
                    row.getString("fact_value"),
                    row.getString("said_by"),
                    Instants.parse(row.getString("said_at")),
                    row.getLong("version"));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("a column of the table fact is missing", e);
        }
    }

    @Override
    public void save(OrganisationId organisation, Fact fact) {
        jdbc.sql("insert into fact (organisation_id, fact_key, fact_value, said_by, said_at, version)"
                        + " values (?, ?, ?, ?, ?, 0) on conflict (organisation_id, fact_key) do update set"
                        + " fact_value = excluded.fact_value, said_by = excluded.said_by,"
                        + " said_at = excluded.said_at, version = fact.version + 1")
                .params(organisation.value(), fact.key().key(), fact.value(), fact.saidBy())
                .param(Instants.text(fact.saidAt()))
                .update();
    }
}
