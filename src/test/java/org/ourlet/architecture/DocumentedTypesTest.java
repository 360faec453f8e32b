// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation names exists. */
class DocumentedTypesTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("[a-z]+(\\.[a-z]+)*\\.[A-Z]\\w*(\\.\\w+)?");
    private static final Set<String> ROOTS = Set.of("content", "src", "docs", "bench", ".ci");

    private static final Set<String> TYPES = ProgramCode.CLASSES.stream()
            .map(JavaClass::getName)
            .map(name -> name.replaceFirst("^org\\.ourlet\\.", "").replace('$', '.'))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void everyTypeOfTheGlossaryExists() {
        List<String> named = rows(GLOSSARY).flatMap(row -> codes(lastCell(row))).toList();

        assertThat(named).as("types in %s", GLOSSARY).isNotEmpty().allMatch(DocumentedTypesTest::isType);
    }

    @Test
    void theGlossaryIsInOrder() {
        List<String> terms =
                rows(GLOSSARY).map(row -> row.split("\\|")[1].strip()).toList();

        assertThat(terms).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeOfTheArchitecturePageExists() {
        assertThat(codes(text(ARCHITECTURE)).filter(code -> TYPE.matcher(code).matches()))
                .as("types in %s", ARCHITECTURE)
                .isNotEmpty()
                .allMatch(DocumentedTypesTest::isType);
    }

    @Test
    void everyPlaceOfTheWhereIsTableExists() {
        List<String> places = rows(ARCHITECTURE)
                .map(DocumentedTypesTest::lastCell)
                .flatMap(DocumentedTypesTest::codes)
                .filter(code -> ROOTS.contains(code.split("/")[0]))
                .toList();

        assertThat(places).as("files in %s", ARCHITECTURE).isNotEmpty().allMatch(DocumentedTypesTest::isThere);
    }

    private static boolean isType(String name) {
        return TYPES.contains(name) || TYPES.contains(name.replaceFirst("\\.\\w+$", ""));
    }

    /** A file or folder, where {@code <slug>} stands for any name. */
    private static boolean isThere(String place) {
        Path fixed = Path.of(place.replaceAll("[^/]*[<*].*", ""));
        PathMatcher wanted = FileSystems.getDefault()
                .getPathMatcher("glob:" + place.replaceAll("<[^>]+>", "*").replaceAll("/$", ""));
        try (Stream<Path> files = Files.walk(fixed)) {
            return files.anyMatch(wanted::matches);
        } catch (IOException e) {
            return false;
        }
    }

    /** The rows of all tables, without their heads. */
    private static Stream<String> rows(Path page) {
        List<String> lines = text(page).lines().toList();
        return Stream.iterate(0, number -> number < lines.size(), number -> number + 1)
                .filter(number -> lines.get(number).startsWith("| "))
                .filter(number ->
                        number + 1 >= lines.size() || !lines.get(number + 1).startsWith("|-"))
                .map(lines::get);
    }

    private static String lastCell(String row) {
        String[] cells = row.split("\\|");
        return cells[cells.length - 1];
    }

    private static Stream<String> codes(String text) {
        return CODE.matcher(text).results().map(MatchResult::group).map(code -> code.replace("`", ""));
    }

    private static String text(Path page) {
        assumeThat(page).as("written later").exists();
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
