// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import org.ourlet.testing.TestDatabase;

class SessionStoreOnSqliteTest extends SessionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
