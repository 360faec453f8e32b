// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ourlet.journal.JournalEntry;
import org.ourlet.journal.JournalStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcJournalStore implements JournalStore {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final String COLUMNS = "id, at, account_id, account_name, action, subject, details";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcJournalStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void append(OrganisationId organisation, JournalEntry entry) {
        jdbc.sql("insert into journal_entry (organisation_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), entry.id(), Instants.text(entry.at()), entry.account())
                .params(entry.accountName(), entry.action(), entry.subject())
                .param(json.writeValueAsString(entry.details()))
                .update();
    }

    @Override
    public List<JournalEntry> about(OrganisationId organisation, String subject, int most) {
        return jdbc.sql("select " + COLUMNS + " from journal_entry where organisation_id = ? and subject = ?"
                        + " order by at desc, id desc limit ?")
                .params(organisation.value(), subject, most)
                .query(this::entry)
                .list();
    }

    @Override
    public List<JournalEntry> about(OrganisationId organisation, Collection<String> subjects, int most) {
        return jdbc.sql("select " + COLUMNS + " from journal_entry where organisation_id = :organisation"
                        + " and subject in (:subjects) order by at desc, id desc limit :most")
                .param("organisation", organisation.value())
                .param("subjects", subjects)
                .param("most", most)
                .query(this::entry)
                .list();
    }

    @Override
    public List<JournalEntry> latest(OrganisationId organisation, int most) {
        return jdbc.sql("select " + COLUMNS + " from journal_entry where organisation_id = ?"
                        + " order by at desc, id desc limit ?")
                .params(organisation.value(), most)
                .query(this::entry)
                .list();
    }

    private JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getString("id"),
                Instants.parse(row.getString("at")),
                row.getString("account_id"),
                row.getString("account_name"),
                row.getString("action"),
                row.getString("subject"),
                json.readValue(row.getString("details"), DETAILS));
    }
}
