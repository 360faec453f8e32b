// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.io.IOException;
import java.nio.file.Files;
import org.ourlet.testing.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same where the database keeps organisations apart, too: nothing that should be seen is hidden. */
class AuthorisationMatrixOnPostgresTest extends AuthorisationMatrixTest {

    private static final String DATABASE = Postgres.newDatabaseOfPlainUser();

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) throws IOException {
        String folder = Files.createTempDirectory("ourlet-test").toString();
        registry.add("ourlet.data", () -> folder);
        registry.add("spring.datasource.url", () -> DATABASE);
        registry.add("spring.datasource.username", () -> Postgres.userOf(DATABASE));
    }
}
