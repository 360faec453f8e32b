// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ourlet.shared.Language;

/** The interface texts of all modules in one language. */
record Messages(Language language, Map<String, String> texts) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static Messages in(Language language) {
        Map<String, String> texts = new TreeMap<>();
        modules().forEach(module -> texts.putAll(read(module, language)));
        return new Messages(language, texts);
    }

    static Map<String, String> read(String module, Language language) {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(module + "_" + language.code() + ".properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    /** Names of the files without language. */
    static SortedSet<String> modules() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            TreeSet<String> modules = new TreeSet<>();
            files.forEach(file -> modules.add(file.getFileName().toString().replaceAll("_..\\.properties$", "")));
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
