// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.ourlet.shared.CannotStart;

/** Nothing is written over a file of SQLite that is damaged. PostgreSQL looks after its own files. */
final class IntactFile {

    private IntactFile() {}

    static void require(DatabaseAddress address) {
        if (address.isSqlite() && !isIntact(address)) {
            throw new CannotStart("The database is damaged. Nothing was changed. Restore a backup with --restore; the"
                    + " damaged file is then kept beside it.");
        }
    }

    private static boolean isIntact(DatabaseAddress address) {
        try (Connection connection = address.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma quick_check")) {
            return row.next() && row.getString(1).equals("ok");
        } catch (SQLException unreadable) {
            boolean malformed = (unreadable.getErrorCode() & 0xff) == 11 || (unreadable.getErrorCode() & 0xff) == 26;
            if (malformed) {
                return false;
            }
            throw new IllegalStateException(unreadable);
        }
    }
}
