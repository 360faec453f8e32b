// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.wording;

import java.util.List;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.content.MarkdownBlocks;

/** Blocks as a text that people can edit, and back. */
public final class SectionText {

    private SectionText() {}

    /** The text of blocks; {@link #blocks} gives the same blocks again. */
    public static String of(List<Block> blocks) {
        return BlockPrinter.print(blocks);
    }

    /** The blocks of a text that was checked when it was kept. */
    public static List<Block> blocks(String text) {
        return MarkdownBlocks.adapted(text, unknown -> {});
    }

    /**
     * One text with the changes of both sides; where both changed the same block, both stand.
     *
     * @param base what both began with
     */
    public static String together(String base, String ours, String theirs) {
        return of(new ThreeTexts(blocks(base), blocks(ours), blocks(theirs)).together());
    }
}
