// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import org.ourlet.testing.TestDatabase;

class IdentityStoreOnSqliteTest extends IdentityStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
