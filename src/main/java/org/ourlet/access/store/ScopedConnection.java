// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.RowScope;

/**
 * Before it makes a statement, a connection tells the database the present {@link RowScope}, unless the database knows it
 * already. A rollback takes back what was told in its transaction, so nothing is certain then.
 */
final class ScopedConnection implements InvocationHandler {

    private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement", "prepareCall");
    private static final Set<String> UNCERTAIN = Set.of("rollback", "setAutoCommit", "abort");

    private final Connection target;
    private final Connection physical;
    private final Map<Connection, String> told;

    /** Told in a transaction that has not ended. */
    private @Nullable String unsettled;

    ScopedConnection(Connection target, Connection physical, Map<Connection, String> told) {
        this.target = target;
        this.physical = physical;
        this.told = told;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (STATEMENTS.contains(name)) {
            tell(RowScope.current());
        } else if (UNCERTAIN.contains(name) || name.equals("close") && unsettled != null) {
            forget();
        }
        try {
            Object answer = method.invoke(target, arguments);
            if (name.equals("commit")) {
                settle();
            }
            return answer;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private void tell(String scope) throws SQLException {
        String known = unsettled == null ? told.get(physical) : unsettled;
        if (scope.equals(known)) {
            return;
        }
        told.remove(physical);
        try (PreparedStatement setting =
                target.prepareStatement("select set_config('ourlet.organisation', ?, false)")) {
            setting.setString(1, scope);
            setting.execute();
        }
        if (target.getAutoCommit()) {
            told.put(physical, scope);
        } else {
            unsettled = scope;
        }
    }

    private void settle() {
        if (unsettled != null) {
            told.put(physical, unsettled);
            unsettled = null;
        }
    }

    private void forget() {
        unsettled = null;
        told.remove(physical);
    }
}
