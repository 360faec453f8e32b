// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the time of one piece of work; gone afterwards, whatever happened. */
record Workplace(Path path) implements AutoCloseable {

    static Workplace in(Path folder) throws IOException {
        return new Workplace(Files.createTempDirectory(Files.createDirectories(folder), "work"));
    }

    @Override
    public void close() throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(path)) {
            found = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : found) {
            Files.delete(each);
        }
    }
}
