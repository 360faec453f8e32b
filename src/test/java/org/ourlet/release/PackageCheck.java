// SPDX-License-Identifier: Apache-2.0
package org.ourlet.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    void neverRemovesData() throws Exception {
        for (String script : List.of("prerm", "postrm")) {
            assertThat(run("dpkg-deb", "--info", DEB.toString(), script)).doesNotContain("rm -");
        }
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
