// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.List;
import org.ourlet.testing.TestDatabase;

class JournalStoreOnSqliteTest extends JournalStoreTest {

    @Override
    protected TestDatabase database() {
        return TestDatabase.sqlite(folder);
    }

    @Override
    protected void withoutTriggers(Runnable action) {
        List<String> triggers = jdbc().sql("select name from sqlite_master where type = 'trigger'")
                .query(String.class)
                .list();
        triggers.forEach(trigger -> jdbc().sql("drop trigger " + trigger).update());
        action.run();
    }
}
