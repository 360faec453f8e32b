// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ourlet.MarkedPart;

/** The map in {@code docs/architecture.md} says what each module says of itself. */
class ModuleMapTest {

    private static final Path ROOT = Path.of("src/main/java/org/ourlet");
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\.(?: |\\n)", Pattern.DOTALL);
    private static final Pattern ALLOWED =
            Pattern.compile("allowedDependencies =\\s*(\\{.*?}|\"\\w+\")", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    private record Module(String name, String purpose, List<String> allowed) {

        String row() {
            return "| `%s` | %s | %s |\n".formatted(name, purpose, String.join(", ", allowed));
        }

        /** A module stands above all that it may use. */
        int height(Map<String, Module> modules) {
            return allowed.stream()
                    .map(modules::get)
                    .filter(Objects::nonNull)
                    .mapToInt(used -> used.height(modules) + 1)
                    .max()
                    .orElse(0);
        }
    }

    @Test
    void documentationShowsEveryModuleAsItIs() {
        Map<String, Module> modules = modules();
        String rows = modules.values().stream()
                .sorted(Comparator.comparingInt((Module module) -> module.height(modules))
                        .thenComparing(Module::name))
                .map(Module::row)
                .collect(Collectors.joining());

        MarkedPart.check(
                "docs/architecture.md", "modules", "| module | what it is | may use |\n|---|---|---|\n" + rows);
    }

    private static Map<String, Module> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .map(ModuleMapTest::module)
                    .collect(Collectors.toMap(Module::name, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Module module(Path folder) {
        String text = text(folder.resolve("package-info.java"));
        String purpose = first(PURPOSE, text).replaceAll("\\s*\\n \\* ?", " ").replaceAll("\\{@\\w+ ([^}]+)}", "$1");
        List<String> allowed = NAME.matcher(first(ALLOWED, text))
                .results()
                .map(found -> found.group(1))
                .toList();
        return new Module(folder.getFileName().toString(), purpose.strip(), allowed);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
