// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class TraceWatchTest {

    @TempDir
    private Path folder;

    private DataSource watched;

    @BeforeEach
    void make() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
        TraceWatch watch = new TraceWatch();
        watched = ProxyDataSourceBuilder.create(source)
                .listener(watch)
                .methodListener(watch)
                .build();
        run("create table fact (id text)", "create table journal_head (id text)", "create table session (id text)");
    }

    private void run(String... statements) {
        try (Connection connection = watched.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.executeUpdate(each);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesAChangeWithoutATrace() {
        assertThatThrownBy(() -> run("insert into fact values ('1')")).hasMessageContaining("without a trace: [fact]");
    }

    @Test
    void acceptsAChangeWithATrace() {
        assertThatCode(() -> run("insert into fact values ('1')", "insert into journal_head values ('1')"))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsWhatBelongsToNoOrganisation() {
        assertThatCode(() -> run("insert into session values ('1')")).doesNotThrowAnyException();
    }
}
