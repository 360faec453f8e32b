// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

/** Saves rows one by one, in a process that is watched, and says after each commit which one it was. */
final class PowerLossWriter {

    static final String ACKNOWLEDGED = "acknowledged ";

    private PowerLossWriter() {}

    /** @param arguments address of the database, number of rows */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[1]);
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= rows; number++) {
                try (PreparedStatement insert = connection.prepareStatement("insert into saved values (?, ?)")) {
                    insert.setInt(1, number);
                    insert.setString(2, "x".repeat(300 + number % 900));
                    insert.executeUpdate();
                }
                connection.commit();
                System.out.println(ACKNOWLEDGED + number);
            }
        }
    }
}
