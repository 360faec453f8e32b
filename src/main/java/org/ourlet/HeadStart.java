// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ourlet.guide.content.ContentHeadStart;
import org.sqlite.SQLiteJDBCLoader;

/** Does on another core, while the start goes its way, what it would wait for a moment later. A head start never fails it. */
final class HeadStart {

    private HeadStart() {}

    static void begin(Map<String, String> environment) {
        if (!wanted()) {
            return;
        }
        if (environment.getOrDefault("OURLET_DATABASE_URL", "").isEmpty()) {
            daemon("head-start-database", HeadStart::unpackSqlite);
        }
        daemon("head-start-classes", HeadStart::loadFirstClasses);
    }

    /**
     * In a thread of its own: it finds libraries where the one that asks finds them, which those of Java's common pool do not
     * from Java 19 on.
     */
    static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, ahead -> daemon("head-start", ahead));
    }

    /** Empty when the operator names a folder, or when there is no head start. */
    static Optional<ContentHeadStart> content(Map<String, String> environment) {
        boolean ours = environment.getOrDefault("OURLET_CONTENT", "").isBlank();
        return ours && wanted()
                ? Optional.of(new ContentHeadStart(ahead -> daemon("head-start-content", ahead)))
                : Optional.empty();
    }

    private static boolean wanted() {
        return !"off".equals(System.getProperty("ourlet.head-start"));
    }

    private static void daemon(String name, Runnable work) {
        Thread ahead = new Thread(work, name);
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Writes the native library of SQLite into the temporary folder and loads it. */
    private static void unpackSqlite() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception met) {
            // The first connection tries again, meets the same obstacle, and the start is refused with its reason.
        }
    }

    private static void loadFirstClasses() {
        try (InputStream list = Objects.requireNonNull(HeadStart.class.getResourceAsStream("/first-classes.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines().forEach(HeadStart::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String line) {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
            try {
                Class.forName(words[0] + "." + words[i], false, HeadStart.class.getClassLoader());
            } catch (ClassNotFoundException | LinkageError met) {
                // gone since the list was written, or not for this machine: whoever needs it meets the reason
            }
        }
    }
}
