// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.leaving.PackageWriter;
import org.ourlet.shared.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** The rows of one table that belong to an organisation, as a file of JSON; bytes in them become files of their own. */
final class RowFile {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final OrganisationId organisation;
    private final Table table;
    private final JsonMapper json;

    RowFile(Connection connection, OrganisationId organisation, Table table, JsonMapper json) {
        this.connection = connection;
        this.organisation = organisation;
        this.table = table;
        this.json = json;
    }

    /** What becomes of a row. */
    private interface Receiver {

        void take(long number, ResultSet row) throws SQLException, IOException;
    }

    static String nameOf(Table table) {
        return "data/" + table.name() + ".json";
    }

    /** @return how many rows */
    long write(PackageWriter out) throws SQLException, IOException {
        if (table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.BYTES)) {
            each((number, row) -> writeBytes(number, row, out));
        }
        long[] count = {0};
        out.add(nameOf(table), body -> {
            body.write('[');
            try {
                count[0] = each((number, row) -> writeRow(number, row, body));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            body.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        });
        return count[0];
    }

    private long each(Receiver receiver) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(table.selectOfOrganisation())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setString(1, organisation.value());
            long number = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    receiver.take(++number, row);
                }
            }
            return number;
        }
    }

    private void writeRow(long number, ResultSet row, OutputStream body) throws SQLException, IOException {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            Object cell = column.read(row, at + 1);
            boolean file = cell != null && column.kind() == Column.Kind.BYTES;
            cells.put(column.name(), file ? fileName(number, column) : cell);
        }
        body.write((number == 1 ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
        body.write(json.writeValueAsBytes(cells));
    }

    private void writeBytes(long number, ResultSet row, PackageWriter out) throws SQLException, IOException {
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            Object cell = column.kind() == Column.Kind.BYTES ? column.read(row, at + 1) : null;
            if (cell != null) {
                byte[] bytes = Base64.getDecoder().decode((String) cell);
                out.add(fileName(number, column), body -> body.write(bytes));
            }
        }
    }

    private String fileName(long number, Column column) {
        return "files/" + table.name() + "/" + number + "-" + column.name();
    }
}
