// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.nio.file.Path;
import java.util.Map;
import org.ourlet.exchange.BackupFiles;
import org.ourlet.exchange.BackupFolder;
import org.ourlet.exchange.RecoveryKey;
import org.ourlet.exchange.store.DatabaseAddress;
import org.ourlet.exchange.store.JdbcBackupFiles;
import org.ourlet.journal.OfflineVerification;
import org.ourlet.journal.store.JdbcOfflineVerification;

/** Where everything of an installation is, for what is done without Spring. */
record Installation(Path data, Map<String, String> environment) {

    DatabaseAddress database() {
        String url = setting("OURLET_DATABASE_URL");
        return url.isEmpty()
                ? DatabaseAddress.sqlite(data.resolve("ourlet.db"))
                : new DatabaseAddress(url, setting("OURLET_DATABASE_USER"), setting("OURLET_DATABASE_PASSWORD"));
    }

    BackupFolder backups() {
        String folder = setting("OURLET_BACKUP_FOLDER");
        return new BackupFolder(folder.isEmpty() ? data.resolve("backups") : Path.of(folder));
    }

    RecoveryKey recoveryKey() {
        String file = setting("OURLET_BACKUP_KEY_FILE");
        return new RecoveryKey(file.isEmpty() ? data.resolve("keys/backup.key") : Path.of(file));
    }

    BackupFiles backupFiles() {
        return JdbcBackupFiles.offline(database(), data.resolve("keys"), new JdbcOfflineVerification());
    }

    OfflineVerification.Place journal() {
        DatabaseAddress database = database();
        String key = setting("OURLET_JOURNAL_KEY_FILE");
        return new OfflineVerification.Place(
                database.url(),
                database.user(),
                database.password(),
                key.isEmpty() ? data.resolve("keys/journal.key") : Path.of(key),
                data.resolve("keys/journal.anchor"));
    }

    private String setting(String name) {
        return environment.getOrDefault(name, "");
    }
}
