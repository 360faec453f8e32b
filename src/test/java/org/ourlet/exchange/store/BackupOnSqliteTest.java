// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import org.ourlet.testing.RunningProgram;

class BackupOnSqliteTest extends BackupFilesTest {

    @Override
    protected RunningProgram start() {
        return RunningProgram.empty(data);
    }

    @Override
    protected DatabaseAddress address() {
        return DatabaseAddress.sqlite(data.resolve("ourlet.db"));
    }
}
