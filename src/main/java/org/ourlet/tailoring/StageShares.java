// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Stage;

/**
 * Where the effort of a cycle goes.
 *
 * @param days all person-days together
 * @param percent whole percent by stage, each rounded half up, so that they need not add up to 100; stages without effort
 *     have 0
 */
public record StageShares(int days, Map<Stage, Integer> percent) {

    public StageShares {
        percent = Collections.unmodifiableMap(new EnumMap<>(percent));
    }

    static StageShares of(Collection<Activity> activities, Function<Collection<Activity>, BigDecimal> effort) {
        BigDecimal all = effort.apply(activities);
        Map<Stage, Integer> percent = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<Activity> ofStage = activities.stream()
                    .filter(activity -> activity.stage() == stage)
                    .toList();
            percent.put(stage, Rounding.percent(effort.apply(ofStage), all));
        }
        return new StageShares(Rounding.whole(all), percent);
    }
}
