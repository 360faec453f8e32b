// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import org.ourlet.testing.TestDatabase;

class IdentityStoreOnPostgresTest extends IdentityStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }
}
