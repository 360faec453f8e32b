// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import org.ourlet.testing.TestDatabase;

class RatingQuestionStoreOnPostgresTest extends RatingQuestionStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }
}
