// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.handbook;

import java.util.List;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.content.MarkdownBlocks;

/** Texts of the guide as blocks: on paper its links are words alone. */
final class HandbookProse {

    private HandbookProse() {}

    /** Below a heading of level 2. */
    static List<Block> under(String markdown) {
        return MarkdownBlocks.of(markdown, unknown -> {}).stream()
                .map(block -> block instanceof Heading heading ? new Heading(3, heading.text()) : block)
                .toList();
    }

    /** Below a heading of level 3: there are no smaller ones. */
    static List<Block> deep(String markdown) {
        return MarkdownBlocks.of(markdown, unknown -> {}).stream()
                .map(block -> block instanceof Heading heading ? strong(heading.text()) : block)
                .toList();
    }

    static Paragraph strong(String words) {
        return new Paragraph(List.of(new Run(words, true, false, Origin.TEMPLATE)));
    }

    static Paragraph plain(String words) {
        return new Paragraph(List.of(Run.plain(words)));
    }
}
