// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.io.IOException;
import java.nio.file.Files;
import org.ourlet.testing.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ParallelApprovalsOnPostgresTest extends ParallelApprovalsTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) throws IOException {
        String folder = Files.createTempDirectory("ourlet-approvals").toString();
        String database = Postgres.newDatabase();
        registry.add("ourlet.data", () -> folder);
        registry.add("spring.datasource.url", () -> database);
        registry.add("spring.datasource.username", () -> "postgres");
    }
}
