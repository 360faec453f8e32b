// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import org.ourlet.testing.TestDatabase;

class AccountStoresOnPostgresTest extends AccountStoresTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }
}
