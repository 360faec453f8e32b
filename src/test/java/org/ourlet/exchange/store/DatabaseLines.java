// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Everything a database holds as sorted text, to compare databases of both kinds. */
public final class DatabaseLines {

    private DatabaseLines() {}

    public static List<String> of(DatabaseAddress address) {
        StringWriter text = new StringWriter();
        try (Connection connection = address.open()) {
            new DumpWriter(text, new JsonMapper()).tables(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return text.toString()
                .lines()
                .filter(line -> !line.contains("\"sha256\""))
                .sorted()
                .toList();
    }
}
