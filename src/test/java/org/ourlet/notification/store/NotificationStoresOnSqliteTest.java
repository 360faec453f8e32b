// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.store;

import org.ourlet.testing.TestDatabase;

class NotificationStoresOnSqliteTest extends NotificationStoresTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
