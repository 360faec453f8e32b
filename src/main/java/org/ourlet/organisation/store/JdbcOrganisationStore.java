// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.OrganisationStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrganisationStore implements OrganisationStore {

    private static final String COLUMNS = "id, slug, name, time_zone, document_language, version";

    private final JdbcClient jdbc;

    JdbcOrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(OrganisationId id, Organisation organisation, Instant at) {
        jdbc.sql("insert into organisation (" + COLUMNS + ", created_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        organisation.slug(),
                        organisation.name(),
                        organisation.zone().getId())
                .params(organisation.documentLanguage().code(), organisation.version(), Instants.text(at))
                .update();
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql("select " + COLUMNS + " from organisation where id = ?")
                .param(id.value())
                .query(JdbcOrganisationStore::organisation)
                .optional();
    }

    @Override
    public boolean update(OrganisationId id, Organisation organisation) {
        return jdbc.sql("update organisation set name = ?, time_zone = ?, document_language = ?,"
                                + " version = version + 1 where id = ? and version = ?")
                        .params(organisation.name(), organisation.zone().getId())
                        .params(organisation.documentLanguage().code(), id.value(), organisation.version())
                        .update()
                == 1;
    }

    @Override
    public boolean taken(String slug) {
        return jdbc.sql("select exists (select 1 from organisation where slug = ?)")
                .param(slug)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    @Override
    public List<Organisation> all() {
        return jdbc.sql("select " + COLUMNS + " from organisation order by name, id")
                .query(JdbcOrganisationStore::organisation)
                .list();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getString("id")),
                row.getString("slug"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                Language.of(row.getString("document_language")).orElse(Language.EN),
                row.getLong("version"));
    }
}
