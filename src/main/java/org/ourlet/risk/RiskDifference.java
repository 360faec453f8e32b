// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one risk between an assessment and its review.
 *
 * @param earlier null for a new risk
 * @param now null for one that is gone
 */
public record RiskDifference(
        @Nullable EvaluatedRisk earlier, @Nullable EvaluatedRisk now) {

    /** In which direction it went. */
    public enum Kind {
        NEW,
        GONE,
        HIGHER,
        LOWER,
        RATED,
        UNRATED,
        SAME
    }

    /** By ref, the present ones first. */
    public static List<RiskDifference> between(RiskEvaluation earlier, RiskEvaluation now) {
        List<RiskDifference> differences = new ArrayList<>();
        now.risks()
                .forEach(risk -> differences.add(
                        new RiskDifference(earlier.find(risk.ref()).orElse(null), risk)));
        earlier.risks().stream()
                .filter(risk -> now.find(risk.ref()).isEmpty())
                .forEach(risk -> differences.add(new RiskDifference(risk, null)));
        return differences;
    }

    public String ref() {
        return now == null ? Objects.requireNonNull(earlier).ref() : now.ref();
    }

    public Kind kind() {
        if (earlier == null) {
            return Kind.NEW;
        }
        if (now == null) {
            return Kind.GONE;
        }
        Integer before = earlier.current();
        Integer after = now.current();
        if (before == null || after == null) {
            return Objects.equals(before, after) ? Kind.SAME : before == null ? Kind.RATED : Kind.UNRATED;
        }
        int direction = Integer.compare(after, before);
        return direction == 0 ? Kind.SAME : direction > 0 ? Kind.HIGHER : Kind.LOWER;
    }
}
