// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.io.IOException;
import java.nio.file.Path;
import org.ourlet.access.RowScope;
import org.ourlet.journal.Anchors;
import org.ourlet.journal.JournalTime;
import org.ourlet.journal.chain.JournalKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Key and anchors of the journal. Whoever writes to the journal needs the key, so old entries are chained before that. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    static final String KEYS = "keys";

    @Bean
    Anchors anchors(@Value("${ourlet.data}") Path data) throws IOException {
        Path keys = data.resolve(KEYS);
        KeyFile.makeFolder(keys);
        return new AnchorFile(keys.resolve("journal.anchor"));
    }

    @Bean
    JournalKey journalKey(
            @Value("${ourlet.data}") Path data,
            @Value("${ourlet.journal-key-file:}") String file,
            JdbcClient jdbc,
            Details details,
            Anchors anchors,
            PlatformTransactionManager transactions,
            JournalTime time) {
        Path path = file.isEmpty() ? data.resolve(KEYS).resolve("journal.key") : Path.of(file);
        JournalKey key = new JournalKeys(jdbc, new KeyFile(path)).find();
        UnchainedEntries before = new UnchainedEntries(jdbc, details, anchors);
        try (RowScope all = RowScope.across()) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> before.chain(key, time.now()));
        }
        return key;
    }
}
