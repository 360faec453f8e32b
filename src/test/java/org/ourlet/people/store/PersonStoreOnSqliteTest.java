// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.store;

import org.ourlet.testing.TestDatabase;

class PersonStoreOnSqliteTest extends PersonStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
