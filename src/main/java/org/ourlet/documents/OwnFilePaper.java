// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.webshell.Texts;

/** The sheet that stands for a file of one's own where a text would be: it names the file so that no other can be meant. */
final class OwnFilePaper {

    private OwnFilePaper() {}

    static List<Section> sections(OwnFile file, Texts texts) {
        Table table = Table.filled(
                List.of(say(texts, "what"), say(texts, "value")),
                List.of(
                        List.of(say(texts, "name"), file.name()),
                        List.of(say(texts, "type"), file.type().name()),
                        List.of(say(texts, "size"), say(texts, "kilobytes", file.kilobytes())),
                        List.of(say(texts, "hash"), file.hash())));
        Paragraph words = new Paragraph(List.of(Run.plain(say(texts, "words"))));
        return List.of(new Section("own-file", List.of(words, table)));
    }

    /** What whoever signs reads first. */
    static List<String> summary(OwnFile file, Texts texts) {
        return List.of(say(texts, "summary", file.name()));
    }

    private static String say(Texts texts, String key, Object... parameters) {
        return texts.text("documents.file.paper." + key, parameters);
    }
}
