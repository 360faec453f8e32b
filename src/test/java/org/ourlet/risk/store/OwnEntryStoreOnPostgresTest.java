// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import org.ourlet.testing.TestDatabase;

class OwnEntryStoreOnPostgresTest extends OwnEntryStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }
}
