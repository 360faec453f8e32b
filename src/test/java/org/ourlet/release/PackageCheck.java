// SPDX-License-Identifier: Apache-2.0
package org.ourlet.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package, as Debian's own tools read it: {@code ./mvnw -Pdeb verify} on a machine that has them. */
class PackageCheck {

    private static final Path DEB = Path.of("target/ourlet.deb");
    private static final Path UNIT = Path.of("deploy/deb/ourlet.service");
    private static final Pattern EXPOSURE = Pattern.compile("exposure level for ourlet\\.service: ([0-9.]+)");
    private static final double LIMIT = 1.5;

    private static List<String> files;

    @BeforeAll
    static void read() throws Exception {
        assumeTrue(Files.exists(DEB), "the profile deb was not asked for");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "no dpkg-deb on this machine");
        files = run("dpkg-deb", "--contents", DEB.toString()).lines().toList();
    }

    @Test
    void holdsTheProgramItsUnitAndItsSettings() {
        assertThat(files)
                .anyMatch(line ->
                        line.startsWith("-rw-r--r-- root/root") && line.endsWith("./usr/share/ourlet/ourlet.jar"))
                .anyMatch(line -> line.endsWith("./lib/systemd/system/ourlet.service"))
                .anyMatch(line -> line.startsWith("-rw-r-----") && line.endsWith("./etc/ourlet/ourlet.conf"))
                .anyMatch(line -> line.endsWith("./usr/share/doc/ourlet/copyright"));
    }

    @Test
    void isRootsAndOpenToNobody() {
        assertThat(files)
                .allMatch(line -> line.contains(" root/root "))
                .noneMatch(line -> line.substring(0, 10).contains("s"))
                .noneMatch(line -> line.charAt(8) == 'w');
    }

    @Test
    void keepsChangedSettings() throws Exception {
        assertThat(run("dpkg-deb", "--info", DEB.toString(), "conffiles").strip())
                .isEqualTo("/etc/ourlet/ourlet.conf");
    }

    @Test
    void asksForJavaAndMakesAUser() throws Exception {
        assertThat(run("dpkg-deb", "--field", DEB.toString(), "Depends")).contains("jre-headless", "adduser");
        assertThat(run("dpkg-deb", "--info", DEB.toString(), "postinst")).contains("adduser --system");
    }

    @Test
    void namesSomebodyWhoCanBeReached() throws Exception {
        assertThat(run("dpkg-deb", "--field", DEB.toString(), "Maintainer").strip())
                .matches("[^<>\\[\\]]+ <[^@ ]+@[^@ ]+>")
                .doesNotContain(".invalid", "example");
    }

    @Test
    void neverRemovesData() throws Exception {
        for (String script : List.of("prerm", "postrm")) {
            assertThat(run("dpkg-deb", "--info", DEB.toString(), script)).doesNotContain("rm -");
        }
    }

    /** What systemd would start, from the unpacked package and with the environment that unit and settings give. */
    @Test
    void theCommandOfTheUnitStartsTheProgram(@TempDir Path root) throws Exception {
        run("dpkg-deb", "--extract", DEB.toString(), root.toString());
        Path data = Files.createDirectories(root.resolve("var/lib/ourlet"));
        List<String> unit = Files.readAllLines(root.resolve("lib/systemd/system/ourlet.service"));
        List<String> command = Stream.of(value(unit, "ExecStart").split(" "))
                .map(word -> word.startsWith("/usr/share/ourlet") ? root + word : word)
                .toList();
        assertThat(command.get(0)).isEqualTo("/usr/bin/java");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("console.txt").toFile());
        program.environment().clear();
        settings(root, unit).forEach(program.environment()::put);
        program.environment().put("OURLET_DATA", data.toString());
        program.environment().put("OURLET_PORT", "0");
        Process process = program.start();
        try {
            String console = "";
            for (int second = 0; second < 120 && process.isAlive() && !console.contains("setup code: "); second++) {
                Thread.sleep(1_000);
                console = Files.readString(root.resolve("console.txt"));
            }
            assertThat(console).contains("Ourlet is running at ", "setup code: ");
            assertThat(data.resolve("ourlet.db")).exists();
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(value(unit, "SuccessExitStatus")).isEqualTo(Integer.toString(process.exitValue()));
    }

    /** Of the unit and of the file that it names. */
    private static Map<String, String> settings(Path root, List<String> unit) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        Path file = root.resolve(value(unit, "EnvironmentFile").substring(1));
        Stream.concat(
                        Files.readAllLines(file).stream().filter(line -> line.matches("[A-Z_]+=.*")),
                        unit.stream()
                                .filter(line -> line.startsWith("Environment="))
                                .map(line -> line.substring("Environment=".length())))
                .forEach(line -> settings.put(line.split("=", 2)[0], line.split("=", 2)[1]));
        assertThat(settings).containsEntry("OURLET_DATA", "/var/lib/ourlet");
        return settings;
    }

    private static String value(List<String> unit, String name) {
        return unit.stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void systemdAcceptsTheUnit() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd-analyze on this machine");

        assertThat(run("systemd-analyze", "verify", UNIT.toString())).isBlank();
    }

    @Test
    void systemdFindsTheCageTight() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd-analyze on this machine");

        Matcher exposure = EXPOSURE.matcher(run("systemd-analyze", "security", "--offline=true", UNIT.toString()));

        assertThat(exposure.find()).isTrue();
        assertThat(Double.parseDouble(exposure.group(1))).isLessThanOrEqualTo(LIMIT);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s: %s", String.join(" ", command), said)
                .isZero();
        return said;
    }
}
