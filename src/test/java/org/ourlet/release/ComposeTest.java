// SPDX-License-Identifier: Apache-2.0
package org.ourlet.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.testing.ChildProgram;
import org.yaml.snakeyaml.Yaml;

/** The compose files name the image that is built and take from it what it does not need. No engine runs them here. */
class ComposeTest {

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>ourlet</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    private Path folder;

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

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void givesTheImageWhatItExpects(String kind) throws IOException {
        String image = Files.readString(Path.of("pom.xml"));
        Map<String, Object> ourlet = service(kind);
        List<?> volumes = (List<?>) ourlet.get("volumes");
        String backups = environment(kind).get("OURLET_BACKUP_FOLDER");

        assertThat(image).contains("<ports><port>8080</port></ports>", "<user>10001:10001</user>");
        assertThat(volumes.stream().map(String::valueOf))
                .as("the volume of the image, and the folder for backups")
                .anyMatch(volume -> volume.matches("\\w+:/var/lib/ourlet"))
                .anyMatch(volume -> volume.endsWith(":" + backups));
        assertThat(String.valueOf(ourlet.get("tmpfs"))).contains("/tmp:");
        assertThat(Files.readString(Path.of("deploy/compose." + kind + ".yaml")))
                .contains("10001");
    }

    /** With values in the place of variables, and those that the image brings. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void theProgramTakesItsEnvironment(String kind) throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment(kind)
                .forEach((name, value) ->
                        environment.put(name, value.replaceAll("\\$\\{.*}", "https://isms.example.org")));
        environment.put("OURLET_DATA", folder.toString());
        environment.put("OURLET_BIND", "0.0.0.0");
        environment.computeIfPresent(
                "OURLET_BACKUP_FOLDER",
                (name, value) -> folder.resolve("backups").toString());

        try (ChildProgram program = ChildProgram.start(environment, "--check-config")) {
            assertThat(program.exitCode()).as(program.console()).isZero();
        }
    }

    @Test
    void theDatabaseIsReachedFromTheProgramAlone() throws IOException {
        Map<String, Object> file = file("postgresql");
        Map<?, ?> database = (Map<?, ?>) ((Map<?, ?>) file.get("services")).get("database");

        assertThat(database.containsKey("ports")).isFalse();
        assertThat(database.get("networks")).isEqualTo(List.of("back"));
        assertThat(((Map<?, ?>) file.get("networks")).get("back")).isEqualTo(Map.of("internal", true));
        assertThat(environment("postgresql").get("OURLET_DATABASE_URL")).contains("//database:5432/");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(String kind) throws IOException {
        return (Map<String, String>) service(kind).get("environment");
    }

    private static Map<String, Object> file(String kind) throws IOException {
        return new Yaml().load(Files.readString(Path.of("deploy/compose." + kind + ".yaml")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String kind) throws IOException {
        return (Map<String, Object>) ((Map<String, Object>) file(kind).get("services")).get("ourlet");
    }

    private static String version() throws IOException {
        Matcher found = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
