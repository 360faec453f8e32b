// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import org.ourlet.testing.TestDatabase;

class RevisionStoreOnPostgresTest extends RevisionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }
}
