// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a text with a file under {@code src/test/golden} that is reviewed like code. To accept what has changed, run
 * {@code ./mvnw test -Dgolden.write=true} and look at the difference before it is committed.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden");
    private static final String REWRITE = "./mvnw test -Dgolden.write=true";

    private Golden() {}

    /** @param file path below {@code src/test/golden} */
    public static void check(String file, String actual) {
        try {
            check(FOLDER.resolve(file), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        }
        String expected = Files.exists(file) ? Files.readString(file) : "";
        assertThat(actual)
                .withFailMessage(() -> message(file, expected, actual))
                .isEqualTo(expected);
    }

    private static String message(Path file, String expected, String actual) {
        return "%s differs:%n%s%nWhen the change is meant, run: %s"
                .formatted(
                        file,
                        difference(expected.lines().toList(), actual.lines().toList()),
                        REWRITE);
    }

    private static String difference(List<String> expected, List<String> actual) {
        Stream<String> gone =
                expected.stream().filter(line -> !actual.contains(line)).map(line -> "- " + line);
        Stream<String> added =
                actual.stream().filter(line -> !expected.contains(line)).map(line -> "+ " + line);
        return Stream.concat(gone, added).collect(Collectors.joining(System.lineSeparator()));
    }
}
