// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.person.PersonTraces;
import org.ourlet.exchange.person.PersonalRows;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Looks into every table that the database has, so that a new one is never forgotten. */
@Repository
class JdbcPersonalRows implements PersonalRows {

    private final JdbcTemplate jdbc;

    JdbcPersonalRows(DataSource source) {
        jdbc = new JdbcTemplate(source);
    }

    @Override
    public Map<String, List<Map<String, Object>>> about(OrganisationId organisation, PersonTraces traces) {
        Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
        jdbc.execute((Connection connection) -> {
            for (Table table : ofOrganisations(connection)) {
                List<Map<String, Object>> rows = about(connection, organisation, table, traces);
                if (!rows.isEmpty()) {
                    found.put(table.name(), rows);
                }
            }
            return true;
        });
        if (traces.account() != null) {
            found.put("account", account(traces.account()));
            found.put("account_passkey", passkeys(traces.account()));
        }
        return found;
    }

    private static List<Table> ofOrganisations(Connection connection) throws SQLException {
        return Table.allOf(connection).stream()
                .filter(table -> table.leavesWithOrganisation() && !table.name().equals("organisation"))
                .toList();
    }

    private static List<Map<String, Object>> about(
            Connection connection, OrganisationId organisation, Table table, PersonTraces traces) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        PersonCells cells = new PersonCells(table, traces);
        try (PreparedStatement select = connection.prepareStatement(table.selectOfOrganisation())) {
            select.setString(1, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Map<String, Object> found = cells.about(row);
                    if (found != null) {
                        rows.add(found);
                    }
                }
            }
        }
        return rows;
    }

    private List<Map<String, Object>> account(String account) {
        return jdbc.queryForList("select id, email, name, language, created_at from account where id = ?", account);
    }

    /** What its owner called them, and when she used them; the key says nothing about her. */
    private List<Map<String, Object>> passkeys(String account) {
        return jdbc.queryForList(
                "select name, created_at, coalesce(last_used_at, '') as last_used_at from account_passkey"
                        + " where account_id = ? order by id",
                account);
    }

    @Override
    public int erase(OrganisationId organisation, PersonTraces traces, String label) {
        jdbc.update(
                "delete from invitation where organisation_id = ? and person_id = ?",
                organisation.value(),
                traces.person());
        Integer changed = jdbc.execute((Connection connection) -> {
            int count = 0;
            for (Table table : ofOrganisations(connection)) {
                if (!table.name().startsWith("journal_")) {
                    count += erase(connection, organisation, table, traces, label);
                }
            }
            return count;
        });
        jdbc.update(
                "update person set email = null, title = null, half_days_per_month = null, account_id = null,"
                        + " version = version + 1 where organisation_id = ? and id = ?",
                organisation.value(),
                traces.person());
        return changed == null ? 0 : changed;
    }

    private static int erase(
            Connection connection, OrganisationId organisation, Table table, PersonTraces traces, String label)
            throws SQLException {
        PersonCells cells = new PersonCells(table, traces);
        int count = 0;
        for (Map.Entry<List<String>, Map<String, String>> each :
                changes(connection, organisation, table, cells, label).entrySet()) {
            new RowUpdate(table, each.getKey(), each.getValue()).run(connection);
            count++;
        }
        return count;
    }

    /** New cells by the key of their row. */
    private static Map<List<String>, Map<String, String>> changes(
            Connection connection, OrganisationId organisation, Table table, PersonCells cells, String label)
            throws SQLException {
        Map<List<String>, Map<String, String>> changes = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(table.selectOfOrganisation())) {
            select.setString(1, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Map<String, String> changed = cells.without(row, label);
                    if (!changed.isEmpty()) {
                        changes.put(RowUpdate.keyOf(table, row), changed);
                    }
                }
            }
        }
        return changes;
    }

    /** Every table that refers to accounts and belongs to no organisation holds a way to sign in. */
    @Override
    public void closeAccount(String account, String label, String unusablePassword) {
        jdbc.execute((Connection connection) -> {
            for (Table table : Table.allOf(connection)) {
                boolean opens = !table.has("organisation_id") || table.has("secret_hash");
                if (table.has("account_id") && opens) {
                    try (PreparedStatement delete =
                            connection.prepareStatement("delete from " + table.name() + " where account_id = ?")) {
                        delete.setString(1, account);
                        delete.executeUpdate();
                    }
                }
            }
            return true;
        });
        String nobody = account + "@erased.invalid";
        jdbc.update(
                "update account set email = ?, email_folded = ?, name = ?, password_hash = ?, suspended = true"
                        + " where id = ?",
                nobody,
                nobody,
                label,
                unusablePassword,
                account);
    }

    @Override
    public boolean usedElsewhere(OrganisationId organisation, @Nullable String account) {
        Integer uses = jdbc.queryForObject(
                "select (select count(*) from person where account_id = ? and organisation_id <> ?)"
                        + " + (select count(*) from account where id = ? and operator)",
                Integer.class,
                account,
                organisation.value(),
                account);
        return uses != null && uses > 0;
    }
}
