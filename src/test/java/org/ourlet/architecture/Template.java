// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A JTE template taken apart.
 *
 * @param markup the HTML with a {@link #MARK} in place of everything that is computed
 * @param expressions the Java in it
 */
record Template(Path path, String markup, List<String> expressions) {

    /** Stands in the markup for something computed. */
    static final char MARK = '\uE000';

    static final Path ROOT = Path.of("src/main/jte");

    static final List<Template> ALL = readAll();

    static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    String name() {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    /** The markup as a tree; computed parts are marks. */
    Document tree() {
        return Jsoup.parse(markup, "", Parser.xmlParser());
    }

    /** All string literals of its Java. */
    List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (String expression : expressions) {
            Matcher matcher = STRING.matcher(expression);
            while (matcher.find()) {
                strings.add(matcher.group(1));
            }
        }
        return strings;
    }

    private static List<Template> readAll() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .map(Template::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template read(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template of(Path file, String text) {
        TemplateReader reader = new TemplateReader(text);
        reader.readAll();
        return new Template(file, reader.markup(), reader.expressions());
    }
}
