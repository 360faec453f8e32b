// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.store;

import org.ourlet.testing.TestDatabase;

class HealthProbeOnPostgresTest extends HealthProbeTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }

    @Override
    String product() {
        return "PostgreSQL";
    }
}
