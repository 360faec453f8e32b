// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import org.ourlet.testing.TestDatabase;

class ActionStoreOnSqliteTest extends ActionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
