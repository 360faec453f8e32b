// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections that tell the database of which organisation rows may be seen, see {@link ScopedConnection}. */
final class ScopedDataSource extends DelegatingDataSource {

    /** What each connection to the server was told last, as far as that is certain. */
    private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    ScopedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return scoped(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return scoped(super.getConnection(user, password));
    }

    private Connection scoped(Connection connection) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ScopedConnection(connection, connection.unwrap(Connection.class), told));
    }
}
