// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;

class MarkdownRendererTest {

    private static String drawn(DocumentModel.Block... blocks) {
        return new MarkdownRenderer()
                .render(new DocumentModel(
                        new Identity("Proofbox", "W14", "Policy", "Version 1", "Internal", null),
                        Language.EN,
                        List.of(new Fact("Document", "W14, Version 1")),
                        List.of(new Section("one", List.of(blocks))),
                        new SignOff("Approval", List.of(new Fact("Approved by", "Paula")), "Noted")));
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(List.of(Run.plain(words)));
    }

    @Test
    void drawsEveryKindOfBlock() {
        String text = drawn(
                new Heading(2, "Why"),
                new Paragraph(
                        List.of(Run.plain("We "), new Run("must ", true, false, Origin.TEMPLATE), Run.plain("act"))),
                new ItemList(true, List.of(new Line(List.of(Run.plain("one"))), new Line(List.of(Run.plain("two"))))),
                Table.filled(List.of("A", "B"), List.of(List.of("1", "2"))));

        assertThat(text).isEqualTo("""
                        Proofbox

                        # Policy

                        - Document: W14, Version 1

                        ## Why

                        We **must** act

                        1. one
                        2. two

                        | A | B |
                        | --- | --- |
                        | 1 | 2 |

                        ## Approval

                        - Approved by: Paula

                        Noted

                        """);
    }

    @Test
    void letsWhatPeopleWroteStandAsWords() {
        for (String words : List.of(
                "<script>alert(1)</script>",
                "[click](javascript:a)",
                "![x](http://x.example/a.png)",
                "# not a heading",
                "- not an item",
                "1. not an item",
                "a | b",
                "*stars* and _lines_ and `code`",
                "&lt;b&gt;")) {
            String read = TextContentRenderer.builder()
                    .build()
                    .render(Parser.builder().build().parse(drawn(paragraph(words))));

            assertThat(read).as(words).contains(words);
        }
    }
}
