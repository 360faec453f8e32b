// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import org.ourlet.testing.TestDatabase;

class RetentionStoreOnSqliteTest extends RetentionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
