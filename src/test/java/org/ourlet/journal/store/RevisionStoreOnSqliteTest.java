// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import org.ourlet.testing.TestDatabase;

class RevisionStoreOnSqliteTest extends RevisionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
