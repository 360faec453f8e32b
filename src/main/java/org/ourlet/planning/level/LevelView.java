// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.LevelFigures;
import org.ourlet.tailoring.Levels;

/**
 * The five levels and the completion matrix.
 *
 * @param figures for the size of the organisation
 * @param cycle what was chosen, null before the first choice
 * @param own the choice is no level but a selection of the organisation's own
 * @param focus the level that is looked at
 * @param added names of the activities that it adds to the one before
 */
public record LevelView(
        List<LevelFigures> figures,
        Content content,
        @Nullable PdcaCycle cycle,
        boolean own,
        ImplementationLevel focus,
        List<Activity> added) {

    /** The parts of the guide that the page shows. */
    public record Content(List<Activity> activities, CompletionMatrix matrix, Levels levels) {}

    public boolean first() {
        return cycle == null;
    }

    /** The level whose card is marked. */
    public int chosen() {
        if (cycle == null) {
            return content.levels().recommended().number();
        }
        return own ? 0 : cycle.level();
    }

    /** The activities of an own selection. */
    public Set<String> selected() {
        return cycle == null ? Set.of() : cycle.selection().codes();
    }
}
