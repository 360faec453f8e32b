// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import org.ourlet.testing.TestDatabase;

class JournalStoreOnPostgresTest extends JournalStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.postgres();
    }

    @Override
    protected void withoutTriggers(Runnable action) {
        jdbc().sql("alter table journal_entry disable trigger all").update();
        jdbc().sql("alter table journal_particulars disable trigger all").update();
        action.run();
    }
}
