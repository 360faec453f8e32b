// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A test of stores that runs on both databases: write an abstract class with the test methods that extends this one, and
 * two children that answer {@link #database}: {@code TestDatabase.sqlite(folder)} and {@code TestDatabase.postgres()}.
 */
public abstract class StoreTest {

    /** The moment at which tests take place. */
    protected static final Instant NOW = TestClock.START;

    @TempDir
    protected Path folder;

    private TestDatabase database;

    protected abstract TestDatabase database();

    @BeforeEach
    void open() {
        database = database();
    }

    @AfterEach
    void close() {
        database.close();
    }

    protected JdbcClient jdbc() {
        return database.jdbc();
    }

    /** For what is sent as a batch. */
    protected JdbcOperations batch() {
        return new JdbcTemplate(database.source());
    }

    /** An organisation to hang rows on. */
    protected OrganisationId organisation(String slug) {
        OrganisationId id = new OrganisationId(Ids.next(NOW));
        jdbc().sql("insert into organisation (id, slug, name, time_zone, document_language, created_at, version)"
                        + " values (?, ?, ?, 'Europe/Luxembourg', 'en', '2027-03-01T08:00:00.000Z', 0)")
                .params(id.value(), slug, slug)
                .update();
        return id;
    }
}
