// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.OrganisationId;

/** Copies the rows of an organisation into tables that others use, too. The journal is left to whoever has its key. */
final class RowCopy {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection from;
    private final Connection to;
    private final OrganisationId organisation;
    private final Map<String, String> accounts;
    private String slug = "";

    /** @param accounts keys of accounts here by their keys there */
    RowCopy(Connection from, Connection to, OrganisationId organisation, Map<String, String> accounts) {
        this.from = from;
        this.to = to;
        this.organisation = organisation;
        this.accounts = Map.copyOf(accounts);
    }

    void run() throws SQLException {
        replaceSlug();
        Map<String, Table> source =
                Table.allOf(from).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        for (Table table : Table.allOf(to)) {
            if (table.leavesWithOrganisation() && !table.name().startsWith("journal_")) {
                copy(Objects.requireNonNull(source.get(table.name())), table);
            }
        }
    }

    /** The address that the organisation had may be somebody else's here. */
    private void replaceSlug() throws SQLException {
        String before = text(from, "select slug from organisation where id = ?", organisation.value());
        slug = before;
        for (int number = 2;
                !text(to, "select id from organisation where slug = ?", slug).isEmpty();
                number++) {
            slug = before + "-" + number;
        }
    }

    private static String text(Connection connection, String question, String parameter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private void copy(Table source, Table target) throws SQLException {
        try (PreparedStatement read = from.prepareStatement(source.selectOfOrganisation());
                PreparedStatement write = to.prepareStatement(target.insert())) {
            read.setString(1, organisation.value());
            int waiting = 0;
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    bind(source, target, row, write);
                    write.addBatch();
                    if (++waiting % ROWS_AT_ONCE == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }

    private @Nullable Object mapped(@Nullable Object value) {
        return value instanceof String text ? accounts.getOrDefault(text, text) : value;
    }

    /** Values are read by the types of the source and written by those of the target. */
    private void bind(Table source, Table target, ResultSet row, PreparedStatement write) throws SQLException {
        for (int at = 0; at < source.columns().size(); at++) {
            Column column = target.columns().get(at);
            Object value = source.columns().get(at).read(row, at + 1);
            boolean address =
                    target.name().equals("organisation") && column.name().equals("slug");
            column.write(write, at + 1, address ? slug : mapped(value));
        }
    }
}
