// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of tests in documentation: a class, or a class and a method of it. */
final class TestNames {

    private static final List<Path> FOLDERS = List.of(Path.of("src/test/java"), Path.of("src/journey/java"));
    private static final Map<String, String> SOURCES = sources();

    private TestNames() {}

    /** @param name {@code Class} or {@code Class.method} */
    static boolean exist(String name) {
        String[] parts = name.split("\\.");
        String source = SOURCES.get(parts[0]);
        return source != null
                && (parts.length == 1
                        || Pattern.compile("\\b" + parts[1] + "\\(")
                                .matcher(source)
                                .find());
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }
}
