// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import org.ourlet.testing.TestDatabase;

class RatingQuestionStoreOnSqliteTest extends RatingQuestionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }
}
