// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import org.ourlet.testing.TestDatabase;

class PasskeyStoreOnSqliteTest extends PasskeyStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
