// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Account;
import org.ourlet.exchange.leaving.PackageReader;
import org.ourlet.exchange.leaving.UnreadablePackage;
import org.ourlet.exchange.leaving.UnreadablePackage.Reason;
import org.ourlet.shared.OrganisationId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Puts the rows of a package into the empty tables of a database. No row of another organisation gets in. */
final class ReceivedRows {

    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private final PackageReader reader;
    private final Connection connection;
    private final JsonMapper json;

    ReceivedRows(PackageReader reader, Connection connection, JsonMapper json) {
        this.reader = reader;
        this.connection = connection;
        this.json = json;
    }

    void fill(List<Account> accounts) throws SQLException, IOException {
        insert(accounts);
        for (Table table : Table.allOf(connection)) {
            if (table.leavesWithOrganisation()) {
                fill(table);
            }
        }
    }

    private void insert(List<Account> accounts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into account (id, email, email_folded, name, password_hash, language, operator, suspended,"
                        + " created_at) values (?, ?, ?, ?, '', ?, false, false, '')")) {
            for (Account account : accounts) {
                insert.setString(1, account.id());
                insert.setString(2, account.email());
                insert.setString(3, account.id());
                insert.setString(4, account.name());
                insert.setString(5, account.language().code());
                insert.execute();
            }
        }
    }

    private void fill(Table table) throws SQLException, IOException {
        long count = 0;
        try (InputStream in = reader.read(RowFile.nameOf(table));
                PreparedStatement insert = connection.prepareStatement(table.insert());
                MappingIterator<Map<String, @Nullable Object>> rows =
                        json.readerFor(ROW).readValues(in)) {
            while (rows.hasNextValue()) {
                write(table, rows.nextValue(), insert);
                count++;
            }
        } catch (JacksonException | ClassCastException | IllegalArgumentException | SQLException wrong) {
            throw new UnreadablePackage(Reason.NOT_WHOLE);
        }
        if (!Long.valueOf(count).equals(reader.head().tables().get(table.name()))) {
            throw new UnreadablePackage(Reason.NOT_WHOLE);
        }
    }

    private void write(Table table, Map<String, @Nullable Object> row, PreparedStatement insert)
            throws SQLException, IOException {
        OrganisationId own = new OrganisationId(reader.head().organisation());
        boolean fits = row.size() == table.columns().size() && own.value().equals(row.get(table.organisationColumn()));
        if (!fits) {
            throw new UnreadablePackage(Reason.NOT_WHOLE);
        }
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            Object cell = row.get(column.name());
            column.write(insert, at + 1, column.kind() == Column.Kind.BYTES && cell != null ? bytes(cell) : cell);
        }
        insert.execute();
    }

    private String bytes(Object name) throws IOException {
        try (InputStream in = reader.read((String) name)) {
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        }
    }
}
