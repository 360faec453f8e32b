// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.ChildProgram;
import org.ourlet.testing.Visit;

/**
 * T-EGRESS-1: every socket of the program is looked at every few milliseconds, from its start on, while somebody visits pages:
 * none leads anywhere but to the visitor. Reads {@code /proc}, so it runs on Linux.
 */
@EnabledOnOs(OS.LINUX)
class NoCallsOutTest {

    private static final List<String> PAGES = List.of(
            "",
            "/plan",
            "/documents",
            "/documents/W01",
            "/risks",
            "/people",
            "/calendar",
            "/level",
            "/gap",
            "/journal");

    @TempDir
    private Path folder;

    @Test
    void opensNoConnectionByItself() throws Exception {
        Set<String> seen = new TreeSet<>();
        int samples;
        try (ChildProgram program = ChildProgram.start(
                Map.of("OURLET_DATA", folder.resolve("data").toString(), "OURLET_PORT", "0"), "--demo")) {
            AtomicBoolean on = new AtomicBoolean(true);
            int[] count = {0};
            Thread watcher = new Thread(() -> watch(program.pid(), on, seen, count));
            watcher.start();
            String line = program.line("Ourlet is running at ");
            int port = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
            Visit marta = Visit.at(port).signIn("marta@proofbox.example", "ourlet-demo-2027");
            for (String page : PAGES) {
                assertThat(marta.get("/organisations/proofbox" + page).status()).isLessThan(400);
            }
            Thread.sleep(1_000);
            on.set(false);
            watcher.join();
            samples = count[0];
            seen.removeIf(socket -> socket.startsWith("tcp to the visitor at " + port));
        }

        System.out.println(samples + " looks at the sockets of the program");
        assertThat(samples).isGreaterThan(100);
        assertThat(seen).isEmpty();
    }

    private static void watch(long pid, AtomicBoolean on, Set<String> seen, int[] count) {
        while (on.get()) {
            try {
                look(pid, seen);
                count[0]++;
                Thread.sleep(3);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void look(long pid, Set<String> seen) throws IOException {
        Set<String> own = inodes(pid);
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + kind))) {
                String[] columns = line.strip().split("\\s+");
                boolean remote =
                        columns.length > 9 && !columns[2].matches("[0:]+|rem_address") && own.contains(columns[9]);
                if (remote) {
                    seen.add(describe(kind, columns));
                }
            }
        }
    }

    private static String describe(String kind, String[] columns) {
        String address = columns[2].substring(0, columns[2].indexOf(':'));
        boolean loopback = address.equals("0100007F") || address.endsWith("0100007F") || address.endsWith("01000000");
        int local = Integer.parseInt(columns[1].substring(columns[1].indexOf(':') + 1), 16);
        return loopback && kind.startsWith("tcp") ? "tcp to the visitor at " + local : kind + " to " + columns[2];
    }

    private static Set<String> inodes(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        List<Path> descriptors = new ArrayList<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            open.forEach(descriptors::add);
        }
        for (Path descriptor : descriptors) {
            try {
                String target = Files.readSymbolicLink(descriptor).toString();
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            } catch (IOException closedMeanwhile) {
                continue;
            }
        }
        return inodes;
    }
}
