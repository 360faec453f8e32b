// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.Optional;
import org.ourlet.journal.chain.JournalKey;
import org.ourlet.shared.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the key that belongs to the database, and refuses a start with another one. */
final class JournalKeys {

    private static final String SETTING = "journal.key";

    private final JdbcClient jdbc;
    private final KeyFile file;

    JournalKeys(JdbcClient jdbc, KeyFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** Makes a key for a database that has none yet. */
    JournalKey find() {
        Optional<String> expected = fingerprint();
        if (expected.isPresent() && !file.exists()) {
            throw new CannotStart(
                    "The key of the journal is missing: " + file.path().toAbsolutePath()
                            + ". Put it back from a backup of the key folder. A second server on the same database needs a copy of"
                            + " it; OURLET_JOURNAL_KEY_FILE says where it is.");
        }
        JournalKey key = file.exists() ? file.read() : file.create();
        if (expected.isEmpty()) {
            jdbc.sql("insert into installation_setting (name, setting) values (?, ?) on conflict (name) do nothing")
                    .params(SETTING, key.fingerprint())
                    .update();
        }
        if (!fingerprint().equals(Optional.of(key.fingerprint()))) {
            throw new CannotStart("The key in " + file.path().toAbsolutePath()
                    + " is not the one that wrote the journal of this database. Put back the right key, or set"
                    + " OURLET_JOURNAL_KEY_FILE to it.");
        }
        return key;
    }

    private Optional<String> fingerprint() {
        return jdbc.sql("select setting from installation_setting where name = ?")
                .param(SETTING)
                .query(String.class)
                .optional();
    }
}
