// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.ourlet.documents.DocumentModel.Block;

/** What two sides made of one text, block by block. */
record ThreeTexts(List<Block> base, List<Block> ours, List<Block> theirs) {

    /** Both changes in one text. Where both sides changed the same blocks, ours stand before theirs. */
    List<Block> together() {
        List<Block> together = new ArrayList<>();
        Side our = new Side(base, ours);
        Side their = new Side(base, theirs);
        int at = 0;
        while (our.begins() < Integer.MAX_VALUE || their.begins() < Integer.MAX_VALUE) {
            int begin = Math.min(our.begins(), their.begins());
            together.addAll(base.subList(at, begin));
            int end = begin;
            for (int reached = -1; reached != end; ) {
                reached = end;
                end = Math.max(our.take(begin, end), their.take(begin, end));
            }
            List<Block> mine = our.taken(begin, end);
            List<Block> other = their.taken(begin, end);
            List<Block> before = base.subList(begin, end);
            together.addAll(mine.equals(before) ? other : mine);
            if (!mine.equals(before) && !other.equals(before) && !mine.equals(other)) {
                together.addAll(other);
            }
            at = end;
        }
        together.addAll(base.subList(at, base.size()));
        return together;
    }

    /** The changes of one side, taken one after the other. */
    private static final class Side {

        private final List<Block> text;
        private final List<AbstractDelta<Block>> deltas;
        private int next;
        private int shift;
        private int shiftBefore;

        Side(List<Block> base, List<Block> text) {
            this.text = text;
            this.deltas = DiffUtils.diff(base, text).getDeltas();
        }

        int begins() {
            return next < deltas.size() ? deltas.get(next).getSource().getPosition() : Integer.MAX_VALUE;
        }

        /** Takes all changes that begin inside some blocks of the base; answers where the last one ends. */
        int take(int begin, int reach) {
            int end = reach;
            while (begins() == begin || begins() < end) {
                AbstractDelta<Block> delta = deltas.get(next++);
                end = Math.max(
                        end, delta.getSource().getPosition() + delta.getSource().size());
                shift += delta.getTarget().size() - delta.getSource().size();
            }
            return end;
        }

        /** What the side has in the place of some blocks of the base, with all changes taken so far. */
        List<Block> taken(int begin, int end) {
            List<Block> taken = text.subList(begin + shiftBefore, end + shift);
            shiftBefore = shift;
            return taken;
        }
    }
}
