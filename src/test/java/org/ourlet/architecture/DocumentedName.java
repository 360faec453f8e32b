// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the documentation says exists: a file or folder of the repository when it has a slash, else a type below {@code
 * org.ourlet}. A word in angle brackets stands for any name.
 */
record DocumentedName(String name) {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final int DEEPEST = 12;

    /** All names between backticks. */
    static List<DocumentedName> in(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map(found -> new DocumentedName(found.group(1)))
                .toList();
    }

    boolean exists() {
        return name.contains("/") ? fileExists() : typeExists(name);
    }

    boolean typeExists() {
        return typeExists(name);
    }

    private static boolean typeExists(String name) {
        try {
            Class.forName("org.ourlet." + name, false, DocumentedName.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            int dot = name.lastIndexOf('.');
            return dot > 0 && typeExists(name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }

    private boolean fileExists() {
        if (!name.contains("<")) {
            return Files.exists(Path.of(name));
        }
        PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + name.replaceAll("<[a-z ]+>", "*"));
        try (Stream<Path> files = Files.walk(Path.of(name.substring(0, name.indexOf('/'))), DEEPEST)) {
            return files.anyMatch(pattern::matches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
