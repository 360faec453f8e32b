// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.Risk;

/** What is typed about a risk in money; empty is not estimated. */
public record LossForm(String once, String timesPerYear, String timesPerYearAfter, String costPerYear, Long version) {

    public LossForm(
            @Nullable String once,
            @Nullable String timesPerYear,
            @Nullable String timesPerYearAfter,
            @Nullable String costPerYear,
            @Nullable Long version) {
        this.once = Fields.given(once);
        this.timesPerYear = Fields.given(timesPerYear);
        this.timesPerYearAfter = Fields.given(timesPerYearAfter);
        this.costPerYear = Fields.given(costPerYear);
        this.version = version == null ? 0L : version;
    }

    static LossForm of(Risk risk) {
        LossEstimate loss = risk.estimate().loss();
        return new LossForm(
                text(loss.once()),
                text(loss.timesPerYear()),
                text(loss.timesPerYearAfter()),
                text(loss.costPerYear()),
                risk.standing().version());
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    public boolean isEmpty() {
        return (once + timesPerYear + timesPerYearAfter + costPerYear).isEmpty();
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        amount(problems, "once", once);
        times(problems, "timesPerYear", timesPerYear);
        times(problems, "timesPerYearAfter", timesPerYearAfter);
        amount(problems, "costPerYear", costPerYear);
        return problems;
    }

    private static void amount(Map<String, String> problems, String field, String typed) {
        if (!typed.isEmpty() && Fields.amount(typed).isEmpty()) {
            problems.put(field, "risk.treatment.amount-invalid");
        }
    }

    private static void times(Map<String, String> problems, String field, String typed) {
        if (!typed.isEmpty() && Fields.times(typed).isEmpty()) {
            problems.put(field, "risk.problem.not-times");
        }
    }

    LossEstimate loss() {
        return new LossEstimate(
                Fields.amount(once).orElse(null),
                Fields.times(timesPerYear).orElse(null),
                Fields.times(timesPerYearAfter).orElse(null),
                Fields.amount(costPerYear).orElse(null));
    }
}
