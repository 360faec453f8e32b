// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Owner;

/** Values in rows that may be null, money and days in hundredths. */
final class Columns {

    private Columns() {}

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    static @Nullable BigDecimal hundredths(ResultSet row, String column) throws SQLException {
        return scaled(row, column, 2);
    }

    static @Nullable Long hundredths(@Nullable BigDecimal number) {
        return scaled(number, 2);
    }

    /** A number kept without its point. */
    static @Nullable BigDecimal scaled(ResultSet row, String column, int decimals) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : BigDecimal.valueOf(number, decimals);
    }

    static @Nullable Long scaled(@Nullable BigDecimal number, int decimals) {
        return number == null ? null : number.movePointRight(decimals).longValueExact();
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Owner owner(ResultSet row) throws SQLException {
        return new Owner(row.getString("owner_name"), row.getString("owner_person"));
    }
}
