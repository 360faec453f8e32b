// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ourlet.exchange.leaving.PackageReader;
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

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,60}\\.zip");

    /**
     * Puts a file that somebody sends among those that wait, when it is a package and as it was written.
     *
     * @return its name
     * @throws org.ourlet.exchange.leaving.UnreadablePackage when it is none; it is not kept then
     */
    String takeIn(IncomingFile incoming) {
        try {
            Files.createDirectories(path);
            Path part = Files.createTempFile(path, "incoming", ".part");
            try {
                incoming.moveTo(part);
                String checked;
                try (PackageReader reader = PackageReader.open(part)) {
                    checked = reader.hash().substring(0, 8);
                }
                String name = PLAIN.matcher(incoming.name()).matches() ? incoming.name() : checked + ".zip";
                String free = Files.exists(path.resolve(name)) ? checked + ".zip" : name;
                Files.move(part, path.resolve(free), StandardCopyOption.REPLACE_EXISTING);
                return free;
            } finally {
                Files.deleteIfExists(part);
            }
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
