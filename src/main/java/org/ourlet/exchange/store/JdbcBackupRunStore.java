// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ourlet.exchange.BackupRun;
import org.ourlet.exchange.BackupRunStore;
import org.ourlet.shared.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBackupRunStore implements BackupRunStore {

    private static final String COLUMNS = "id, kind, at, milliseconds, file, row_count, outcome";

    private final JdbcClient jdbc;

    JdbcBackupRunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(BackupRun run) {
        jdbc.sql("insert into backup_run (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)")
                .params(run.id(), run.kind().name(), Instants.text(run.at()), run.milliseconds())
                .params(run.file(), run.rows(), run.outcome().name())
                .update();
    }

    @Override
    public List<BackupRun> latest(int most) {
        return jdbc.sql("select " + COLUMNS + " from backup_run order by at desc, id desc limit ?")
                .param(most)
                .query(JdbcBackupRunStore::run)
                .list();
    }

    @Override
    public Optional<BackupRun> latest(BackupRun.Kind kind) {
        return jdbc.sql("select " + COLUMNS + " from backup_run where kind = ? and outcome = 'DONE'"
                        + " order by at desc, id desc limit 1")
                .param(kind.name())
                .query(JdbcBackupRunStore::run)
                .optional();
    }

    @Override
    public boolean claim(String day) {
        return jdbc.sql("insert into backup_claim (day) values (?) on conflict (day) do nothing")
                        .param(day)
                        .update()
                == 1;
    }

    private static BackupRun run(ResultSet row, int number) throws SQLException {
        return new BackupRun(
                row.getString("id"),
                BackupRun.Kind.valueOf(row.getString("kind")),
                Instants.parse(row.getString("at")),
                row.getLong("milliseconds"),
                row.getString("file"),
                row.getLong("row_count"),
                BackupRun.Outcome.valueOf(row.getString("outcome")));
    }
}
