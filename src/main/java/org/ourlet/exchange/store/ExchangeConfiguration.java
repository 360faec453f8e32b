// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.ourlet.exchange.BackupFiles;
import org.ourlet.exchange.BackupFolder;
import org.ourlet.exchange.PackageFolder;
import org.ourlet.exchange.RecoveryKey;
import org.ourlet.exchange.RestorePlace;
import org.ourlet.exchange.RetentionRule;
import org.ourlet.exchange.sealed.Cost;
import org.ourlet.journal.OfflineVerification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where backups are, what opens them, how many stay. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    BackupFiles backupFiles(DataSource source, @Value("${ourlet.data}") Path data, OfflineVerification journal) {
        return new JdbcBackupFiles(source, data.resolve("keys"), journal, Cost.USUAL);
    }

    @Bean
    BackupFolder backupFolder(@Value("${ourlet.data}") Path data, @Value("${ourlet.backup-folder:}") String folder) {
        return new BackupFolder(folder.isEmpty() ? data.resolve("backups") : Path.of(folder));
    }

    @Bean
    RestorePlace restorePlace(@Value("${ourlet.data}") Path data) {
        return new PendingRestore(data);
    }

    @Bean
    PackageFolder packageFolder(@Value("${ourlet.data}") Path data) {
        return new PackageFolder(data.resolve("packages"));
    }

    @Bean
    RecoveryKey recoveryKey(@Value("${ourlet.data}") Path data, @Value("${ourlet.backup-key-file:}") String file) {
        return new RecoveryKey(file.isEmpty() ? data.resolve("keys/backup.key") : Path.of(file));
    }

    @Bean
    RetentionRule retentionRule(@Value("${ourlet.backup-keep:7,4,12}") String rule) {
        return RetentionRule.parse(rule);
    }
}
