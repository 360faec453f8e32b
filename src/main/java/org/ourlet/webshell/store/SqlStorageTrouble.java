// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.webshell.StorageTrouble;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/** Reads the codes of SQLite (the lowest byte of an error) and of PostgreSQL (the class of the SQL state). */
@Component
class SqlStorageTrouble implements StorageTrouble {

    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int DEEPEST = 20;

    private final ThreadLocal<Kind> noted = new ThreadLocal<>();

    @Override
    public Optional<Kind> in(Throwable failure) {
        @Nullable Throwable cause = failure;
        boolean notPutBack = false;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException error) {
                Optional<Kind> kind = of(error);
                if (kind.isPresent()) {
                    return kind;
                }
            }
            notPutBack |= cause instanceof TransactionSystemException;
            cause = before(cause);
        }
        return notPutBack ? Optional.of(noted()) : Optional.empty();
    }

    private Kind noted() {
        Kind kind = noted.get();
        return kind == null ? Kind.UNREACHABLE : kind;
    }

    @Override
    public void note(Throwable failure) {
        in(failure).ifPresent(noted::set);
    }

    @Override
    public void forget() {
        noted.remove();
    }

    /** SQLite ends a transaction by itself; the attempt to end it again then hides what happened. */
    private static @Nullable Throwable before(Throwable failure) {
        return failure instanceof TransactionSystemException hidden && hidden.getOriginalException() != null
                ? hidden.getOriginalException()
                : failure.getCause();
    }

    private static Optional<Kind> of(SQLException error) {
        String state = error.getSQLState();
        if (state == null || state.length() != 5) {
            return error instanceof SQLTransientConnectionException
                    ? Optional.of(Kind.UNREACHABLE)
                    : ofSqlite(error.getErrorCode() & 0xff);
        }
        return ofPostgres(state);
    }

    private static Optional<Kind> ofSqlite(int code) {
        return switch (code) {
            case FULL -> Optional.of(Kind.FULL);
            case READ_ONLY, INPUT_OUTPUT, CANNOT_OPEN -> Optional.of(Kind.UNWRITABLE);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> ofPostgres(String state) {
        if (state.equals("53100")) {
            return Optional.of(Kind.FULL);
        }
        if (state.equals("25006") || state.startsWith("58")) {
            return Optional.of(Kind.UNWRITABLE);
        }
        boolean gone = state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        return gone ? Optional.of(Kind.UNREACHABLE) : Optional.empty();
    }
}
