// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.organisation.Organisation;
import org.ourlet.webshell.Texts;

/** A short document that shows how others look. It says only that. */
final class LetterheadSample {

    private LetterheadSample() {}

    static DocumentModel of(Organisation organisation, Letterhead letterhead, Texts texts) {
        Identity identity = new Identity(
                organisation.name(),
                "W00",
                say(texts, "title"),
                texts.text("documents.paper.version", 1),
                texts.text("documents.access.I"),
                null);
        Fact owner = new Fact(texts.text("documents.paper.owner"), say(texts, "person"));
        Fact decided = new Fact(texts.text("documents.paper.approved-by"), say(texts, "person"));
        return new DocumentModel(
                        identity,
                        texts.language(),
                        List.of(owner),
                        List.of(new Section(
                                "sample",
                                List.of(
                                        paragraph(say(texts, "text")),
                                        new Heading(2, say(texts, "heading")),
                                        paragraph(say(texts, "below")),
                                        table(texts)))),
                        new SignOff(texts.text("documents.paper.approval"), List.of(decided), null))
                .on(letterhead);
    }

    private static Table table(Texts texts) {
        return Table.filled(words(texts, "what", "how"), List.of(words(texts, "rules", "colour")));
    }

    private static List<String> words(Texts texts, String... keys) {
        return Stream.of(keys).map(key -> say(texts, key)).toList();
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(List.of(Run.plain(words)));
    }

    private static String say(Texts texts, String key) {
        return texts.text("documents.letterhead.sample." + key);
    }
}
