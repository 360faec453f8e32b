// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import org.ourlet.testing.TestDatabase;

class ActionStoreOnPostgresTest extends ActionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }
}
