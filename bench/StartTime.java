// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Time from start to the first answered page, and resident memory ten seconds later, on an empty data folder: without and
 * with an archive of classes (AppCDS on 17, AOT cache on 25).
 *
 * <p>Run: {@code ./mvnw -q -DskipTests package && java bench/StartTime.java [PATH-OF-JAVA-25]}. Runs alternate, so that a
 * noisy machine disturbs all of them alike.
 */
class StartTime {

    private static final int RUNS = 5;

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("ourlet-start");
        String java = ProcessHandle.current().info().command().orElse("java");
        List<Variant> variants = new ArrayList<>();
        Path folder = unpack(java, work);
        variants.add(new Variant("17", java, List.of("-jar", "target/ourlet.jar")));
        variants.add(archived("17, AppCDS", java, folder, "-XX:ArchiveClassesAtExit=" + work.resolve("17.jsa"), "-XX:SharedArchiveFile=" + work.resolve("17.jsa")));
        if (arguments.length > 0) {
            variants.add(new Variant("25", arguments[0], List.of("-jar", "target/ourlet.jar")));
            variants.add(archived("25, AOT cache", arguments[0], folder, "-XX:AOTCacheOutput=" + work.resolve("25.aot"), "-XX:AOTCache=" + work.resolve("25.aot")));
        }
        for (int run = 0; run < RUNS; run++) {
            for (Variant variant : variants) {
                variant.measure(Files.createTempDirectory(work, "data"));
            }
        }
        System.out.println("| Java | to the first page, s (median of " + RUNS + ") | range | resident MB |\n|---|---:|---:|---:|");
        variants.forEach(Variant::print);
    }

    /** The jar unpacked, as archives of classes need plain jars on the class path. */
    private static Path unpack(String java, Path work) throws Exception {
        Path folder = work.resolve("app");
        new ProcessBuilder(java, "-Djarmode=tools", "-jar", "target/ourlet.jar", "extract", "--destination", folder.toString()).inheritIO().start().waitFor();
        return folder.resolve("ourlet.jar");
    }

    private static Variant archived(String name, String java, Path jar, String training, String using) throws Exception {
        Variant train = new Variant(name, java, List.of(training, "-jar", jar.toString()));
        train.measure(Files.createTempDirectory("ourlet-train"));
        return new Variant(name, java, List.of(using, "-jar", jar.toString()));
    }

    private static final class Variant {

        private final String name;
        private final String java;
        private final List<String> options;
        private final List<Double> seconds = new ArrayList<>();
        private final List<Long> memory = new ArrayList<>();

        Variant(String name, String java, List<String> options) {
            this.name = name;
            this.java = java;
            this.options = options;
        }

        void measure(Path data) throws Exception {
            int port;
            try (ServerSocket socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            List<String> command = new ArrayList<>(List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1"));
            command.addAll(options);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
            builder.environment().put("OURLET_PORT", String.valueOf(port));
            builder.environment().put("OURLET_DATA", data.toString());
            long begin = System.nanoTime();
            Process process = builder.start();
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(data.resolve("log"), StandardCharsets.UTF_8));
                }
                Thread.sleep(5);
            }
            seconds.add((System.nanoTime() - begin) / 1e9);
            Thread.sleep(3_000);
            memory.add(resident(process.pid()));
            process.destroy();
            process.waitFor();
        }

        private static boolean answers(int port) {
            try {
                HttpURLConnection connection = (HttpURLConnection) URI.create("http://localhost:" + port + "/setup").toURL().openConnection();
                return connection.getResponseCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        }

        void print() {
            double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            long[] mb = memory.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f-%.2f | %d |%n", name, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], mb[mb.length / 2]);
        }

        private static long resident(long pid) throws IOException {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
        }
    }
}
