// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column, and how its values look outside a database: text, number, true or false, or none. */
record Column(String name, Kind kind) {

    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        DAY,
        BYTES;

        /** By the type that the migration declared; both databases know the same words. */
        static Kind of(String declared) {
            String type = declared.toLowerCase(Locale.ROOT);
            if (type.startsWith("bool")) {
                return TRUTH;
            }
            if (type.startsWith("date")) {
                return DAY;
            }
            if (type.startsWith("bytea") || type.startsWith("blob")) {
                return BYTES;
            }
            boolean number = type.startsWith("int")
                    || type.startsWith("bigint")
                    || type.startsWith("smallint")
                    || type.startsWith("numeric")
                    || type.startsWith("decimal")
                    || type.startsWith("real")
                    || type.startsWith("double")
                    || type.startsWith("float");
            return number || type.startsWith("serial") ? NUMBER : TEXT;
        }
    }

    @Nullable
    Object read(ResultSet row, int at) throws SQLException {
        if (row.getObject(at) == null) {
            return null;
        }
        return switch (kind) {
            case TRUTH -> row.getBoolean(at);
            case NUMBER -> number(row.getBigDecimal(at));
            case BYTES -> Base64.getEncoder().encodeToString(row.getBytes(at));
            default -> row.getString(at);
        };
    }

    private static Object number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() < 19 ? (Object) plain.longValueExact() : plain;
    }

    void write(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, sqlType());
            return;
        }
        switch (kind) {
            case TRUTH -> statement.setBoolean(at, (Boolean) value);
            case NUMBER -> writeNumber(statement, at, value);
            case DAY -> statement.setObject(at, LocalDate.parse((String) value));
            case BYTES -> statement.setBytes(at, Base64.getDecoder().decode((String) value));
            default -> statement.setString(at, (String) value);
        }
    }

    private static void writeNumber(PreparedStatement statement, int at, Object value) throws SQLException {
        BigDecimal number = new BigDecimal(value.toString());
        if (number.scale() <= 0) {
            statement.setLong(at, number.longValueExact());
        } else {
            statement.setBigDecimal(at, number);
        }
    }

    private int sqlType() {
        return switch (kind) {
            case TRUTH -> Types.BOOLEAN;
            case NUMBER -> Types.BIGINT;
            case DAY -> Types.DATE;
            case BYTES -> Types.BINARY;
            default -> Types.VARCHAR;
        };
    }
}
