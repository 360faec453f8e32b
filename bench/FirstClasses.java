// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes src/main/resources/first-classes.txt: the classes that a start loads, in their order, as the packaged program itself
 * loads them. A second core loads them ahead of the start (HeadStart, docs/adr/048-start-on-two-cores.md). A name that is gone does no harm, a name
 * that is missing costs a moment; so this is worth a run when many libraries have changed.
 *
 * <p>Run: {@code ./mvnw -q -DskipTests package && java bench/FirstClasses.java}.
 */
class FirstClasses {

    private static final Path LIST = Path.of("src/main/resources/first-classes.txt");
    private static final Pattern LOADED = Pattern.compile("\\[class,load] (\\S+) source: jar:nested:.*BOOT-INF");

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("ourlet-classes");
        Path log = work.resolve("classes.log");
        start(work, log);
        List<String> lines = new ArrayList<>();
        String open = "";
        for (String line : Files.readAllLines(log)) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find() && !isMade(loaded.group(1))) {
                String name = loaded.group(1);
                String folder = name.substring(0, name.lastIndexOf('.'));
                String simple = name.substring(name.lastIndexOf('.') + 1);
                if (folder.equals(open)) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + simple);
                } else {
                    lines.add(folder + " " + simple);
                    open = folder;
                }
            }
        }
        Files.write(LIST, lines);
        System.out.println(lines.size() + " lines");
    }

    /** Made while the program runs: hidden classes and generated subclasses. */
    private static boolean isMade(String name) {
        return name.contains("/") || name.contains("$$");
    }

    private static void start(Path work, Path log) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-Dourlet.head-start=off", "-Xlog:class+load:file=" + log, "-jar", "target/ourlet.jar").inheritIO();
        builder.environment().put("OURLET_PORT", String.valueOf(port));
        builder.environment().put("OURLET_DATA", work.resolve("data").toString());
        Process program = builder.start();
        while (program.isAlive() && !answers(port)) {
            Thread.sleep(50);
        }
        program.destroy();
        program.waitFor();
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://localhost:" + port + "/setup").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
