// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import org.ourlet.testing.Postgres;
import org.ourlet.testing.RunningProgram;

class BackupOnPostgresTest extends BackupFilesTest {

    private final String database = Postgres.newDatabase();

    @Override
    protected RunningProgram start() {
        return RunningProgram.onPostgres(data, database);
    }

    @Override
    protected DatabaseAddress address() {
        return new DatabaseAddress(database, "postgres", "");
    }
}
