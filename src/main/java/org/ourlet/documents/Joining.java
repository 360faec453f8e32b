// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.List;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Section;

/** Sections without a heading continue the one before them; lists that meet become one. */
final class Joining {

    private Joining() {}

    static List<Section> join(List<Section> sections) {
        List<Section> joined = new ArrayList<>();
        for (Section section : sections) {
            if (joined.isEmpty() || startsWithHeading(section)) {
                joined.add(new Section(section.id(), joinLists(section.blocks())));
            } else {
                Section before = joined.remove(joined.size() - 1);
                List<Block> blocks = new ArrayList<>(before.blocks());
                blocks.addAll(section.blocks());
                joined.add(new Section(before.id(), joinLists(blocks)));
            }
        }
        return joined;
    }

    private static boolean startsWithHeading(Section section) {
        return !section.blocks().isEmpty() && section.blocks().get(0) instanceof Heading;
    }

    private static List<Block> joinLists(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            Block last = joined.isEmpty() ? block : joined.get(joined.size() - 1);
            if (!joined.isEmpty()
                    && last instanceof ItemList before
                    && block instanceof ItemList next
                    && before.numbered() == next.numbered()) {
                List<Line> items = new ArrayList<>(before.items());
                items.addAll(next.items());
                joined.set(joined.size() - 1, new ItemList(before.numbered(), items));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }
}
