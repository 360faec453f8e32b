// SPDX-License-Identifier: Apache-2.0
package org.ourlet.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The compose files name the image that is built and take from it what it does not need. No engine runs them here. */
class ComposeTest {

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>ourlet</artifactId>\\s*<version>([^<]+)</version>");

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void locksTheProgramIn(String kind) throws IOException {
        Map<String, Object> ourlet = service(kind);

        assertThat(ourlet)
                .containsEntry("image", "ourlet:" + version())
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .doesNotContainKey("user");
        assertThat(ourlet.get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void knowsOnlySettingsOfTheProgram(String kind) throws IOException {
        String known = Files.readString(Path.of("docs/configuration.md"));

        assertThat(service(kind).get("environment"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, String.class))
                .containsKey("OURLET_PUBLIC_URL")
                .allSatisfy((name, value) -> assertThat(known).contains("`" + name + "`"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String kind) throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("deploy/compose." + kind + ".yaml")));
        return (Map<String, Object>) ((Map<String, Object>) file.get("services")).get("ourlet");
    }

    private static String version() throws IOException {
        Matcher found = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
