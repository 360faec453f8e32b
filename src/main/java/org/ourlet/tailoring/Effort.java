// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Figures;

/** Adds up the effort of activities for one size, exactly; rounding comes after. */
record Effort(EffortScale scale, int people) {

    /** First cycle without this tool. */
    BigDecimal withoutTool(Collection<Activity> activities) {
        return sum(activities, figures -> 1);
    }

    /** First cycle with this tool. */
    BigDecimal withTool(Collection<Activity> activities) {
        return sum(activities, Figures::templateFactor);
    }

    /** A later yearly cycle. */
    BigDecimal laterCycle(Collection<Activity> activities) {
        return sum(activities, Figures::runFactor);
    }

    private BigDecimal sum(Collection<Activity> activities, ToDoubleFunction<Figures> factor) {
        return activities.stream()
                .map(Activity::figures)
                .map(figures -> scale.days(figures.effort(), people)
                        .multiply(BigDecimal.valueOf(factor.applyAsDouble(figures))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
