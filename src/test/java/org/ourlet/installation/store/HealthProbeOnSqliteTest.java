// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.store;

import org.ourlet.testing.TestDatabase;

class HealthProbeOnSqliteTest extends HealthProbeTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }

    @Override
    String product() {
        return "SQLite";
    }
}
