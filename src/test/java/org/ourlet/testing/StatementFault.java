// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Lets statements fail on purpose: the k-th of this thread after it was sent, or all that write, as a disk would. */
public final class StatementFault implements QueryExecutionListener {

    private static final Pattern WRITES = Pattern.compile("^\\s*(insert|update|delete)", Pattern.CASE_INSENSITIVE);

    private final ThreadLocal<int[]> left = ThreadLocal.withInitial(() -> new int[] {-1});
    private final AtomicBoolean readOnly = new AtomicBoolean();

    /** What was thrown on purpose. */
    public static final class Thrown extends RuntimeException {

        Thrown(String message, SQLException cause) {
            super(message, cause);
        }
    }

    /** @return whether the action was broken off */
    public boolean failAfter(int statements, Runnable action) {
        int[] counter = left.get();
        counter[0] = statements;
        try {
            action.run();
            return false;
        } catch (Thrown thrown) {
            return true;
        } finally {
            counter[0] = -1;
        }
    }

    /** From now on every write fails as on a medium that can only be read. */
    public void setReadOnly(boolean on) {
        readOnly.set(on);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        boolean writes = queries.stream()
                .anyMatch(query -> WRITES.matcher(query.getQuery()).find());
        if (readOnly.get() && writes) {
            throw new Thrown("read-only", new SQLException("attempt to write a readonly database", null, 8));
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        int[] counter = left.get();
        if (counter[0] > 0 && --counter[0] == 0) {
            throw new Thrown("broken off", new SQLException("broken off", null, 1));
        }
    }
}
