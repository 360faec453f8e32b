// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.planning.ActivityStatus;
import org.ourlet.planning.PlanFilter;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.ImplementationLevel;

/**
 * What the filter of the plan asks for; a word that means nothing shows everything.
 *
 * @param who {@code me}, the key of a person, or empty
 * @param level number of the highest level shown, or empty
 * @param status name of a status, or empty
 */
record PlanQuery(String who, String level, String status) {

    static final String ME = "me";

    PlanFilter filter(String person, CompletionMatrix matrix) {
        @Nullable String asked = who.isEmpty() ? null : who.equals(ME) ? person : who;
        return new PlanFilter(
                asked,
                askedLevel().map(matrix::activitiesOf).orElse(null),
                askedStatus().orElse(null));
    }

    private Optional<ImplementationLevel> askedLevel() {
        return level.matches("[1-5]") ? ImplementationLevel.of(Integer.parseInt(level)) : Optional.empty();
    }

    private Optional<ActivityStatus> askedStatus() {
        return Arrays.stream(ActivityStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
    }
}
