// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourlet.installation.Library;

class BillOfMaterialsTest {

    private static final String BILL = """
            {"components": [
              {"name": "tomcat", "version": "11", "licenses": [{"license": {"id": "Apache-2.0"}}]},
              {"name": "logback", "version": "1", "licenses": [{"license": {"id": "EPL-2.0"}}, {"license": {"name": "LGPL"}}]},
              {"name": "either", "version": "2", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
              {"name": "bare", "version": "3"}]}
            """;

    @Test
    void listsLibrariesByNameWithTheirLicences() {
        List<Library> libraries = BillOfMaterials.read(new ByteArrayInputStream(BILL.getBytes(StandardCharsets.UTF_8)));

        assertThat(libraries)
                .containsExactly(
                        new Library("bare", "3", List.of()),
                        new Library("either", "2", List.of("MIT OR Apache-2.0")),
                        new Library("logback", "1", List.of("EPL-2.0", "LGPL")),
                        new Library("tomcat", "11", List.of("Apache-2.0")));
    }
}
