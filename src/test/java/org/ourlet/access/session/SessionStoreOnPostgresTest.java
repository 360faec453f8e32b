// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import org.ourlet.testing.TestDatabase;

class SessionStoreOnPostgresTest extends SessionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }
}
