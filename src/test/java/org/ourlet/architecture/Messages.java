// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        Map<String, String> texts = new TreeMap<>();
        load(module, language, new Properties()).forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    /** Keys that a file has more than once: the last one would win, unseen. */
    static List<String> repeated(String module, Language language) {
        List<String> repeated = new ArrayList<>();
        load(module, language, new Properties() {
            @Override
            public synchronized @Nullable Object put(Object key, Object text) {
                Object before = super.put(key, text);
                if (before != null) {
                    repeated.add(key.toString());
                }
                return before;
            }
        });
        return repeated;
    }

    private static Properties load(String module, Language language, Properties into) {
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(module + "_" + language.code() + ".properties"))) {
            into.load(file);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
