// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.guide.ContentReader;

/** Reads the text of a template: sections that each begin with a line {@code <!-- section: id -->}. */
final class SectionFile {

    private static final Pattern BEGIN = Pattern.compile("(?m)^<!-- section: ([a-z-]+) -->[ \\t]*$");

    private SectionFile() {}

    static Map<String, List<Block>> read(ContentReader reader, String file) {
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        cut(reader.text(file)).forEach((id, markdown) -> {
            List<Block> blocks = MarkdownBlocks.of(
                    markdown,
                    unknown -> reader.problem(
                            file,
                            "section " + id,
                            "has a " + unknown,
                            "Write paragraphs, headings, simple lists, tables, bold and italic only"));
            sections.put(id, blocks);
        });
        return sections;
    }

    private static Map<String, String> cut(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher begin = BEGIN.matcher(text);
        String id = "";
        int from = 0;
        while (begin.find()) {
            put(id, text.substring(from, begin.start()), sections);
            id = begin.group(1);
            from = begin.end();
        }
        put(id, text.substring(from), sections);
        return sections;
    }

    private static void put(String id, String markdown, Map<String, String> sections) {
        if (!id.isEmpty() || !markdown.isBlank()) {
            sections.put(id, markdown.strip());
        }
    }
}
