// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.content;

import java.math.BigDecimal;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.planning.NextActionWeights;
import org.ourlet.planning.PlanningContent;

/** Reads what counts how much when the next action is chosen. */
public final class PlanningLoader {

    private PlanningLoader() {}

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static PlanningContent load(ContentFolder folder) {
        ContentReader reader = new ContentReader(folder);
        NextActionWeights weights = weights(reader.node("planning/next-action.yaml"));
        BigDecimal slower = slower(reader.node("planning/progress.yaml").at("slower"));
        reader.close();
        return new PlanningContent(weights, slower);
    }

    private static NextActionWeights weights(ContentNode file) {
        ContentNode deadline = file.at("deadline").node();
        ContentNode unblocks = file.at("unblocks").node();
        ContentNode quick = file.at("quick").node();
        return new NextActionWeights(
                atLeastOne(deadline.at("within-days")),
                atLeastOne(unblocks.at("from")),
                atLeastOne(quick.at("below-minutes")),
                new NextActionWeights.Points(
                        points(deadline),
                        points(unblocks),
                        points(file.at("closes-level").node()),
                        points(file.at("somebody-waits").node()),
                        points(file.at("started").node()),
                        points(quick),
                        points(file.at("postponed").node())));
    }

    private static int points(ContentNode term) {
        ContentValue points = term.at("points");
        int number = points.integer();
        if (number < 0) {
            points.problem("is below zero", "Write 0 or more");
        }
        return number;
    }

    private static int atLeastOne(ContentValue value) {
        int number = value.integer();
        if (number < 1) {
            value.problem("is below 1", "Write 1 or more");
        }
        return number;
    }

    private static BigDecimal slower(ContentValue value) {
        double times = value.decimal();
        if (times > 0 && times < 1) {
            value.problem("is below 1", "Write 1 or more");
        }
        return BigDecimal.valueOf(times);
    }
}
