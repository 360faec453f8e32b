// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ourlet.shared.NotFound;

/** Where the operator puts packages of organisations that want to come in. */
public record PackageFolder(Path path) {

    public List<String> names() {
        if (Files.notExists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what lies in the folder itself. */
    Path find(String name) {
        return names().stream()
                .filter(name::equals)
                .findFirst()
                .map(path::resolve)
                .orElseThrow(NotFound::new);
    }
}
