// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskDifference;

/**
 * A review: what has changed, what is said about it, and the next one.
 *
 * @param first whether no earlier assessment is continued
 * @param same number of risks with the same level as before
 * @param problems sentences by field
 */
public record ReviewView(
        AssessmentHead head,
        boolean first,
        List<Line> lines,
        int same,
        ReviewForm notes,
        ReviewForm next,
        Map<String, String> problems) {

    /** A risk that is not as before. */
    public record Line(
            String ref,
            String scenario,
            RiskDifference.Kind kind,
            LevelView before,
            LevelView now,
            String reason,
            boolean there) {}

    static ReviewView of(
            KeptAssessment kept,
            List<RiskDifference> differences,
            ReviewForm notes,
            ReviewForm next,
            Map<String, String> problems) {
        List<Line> lines = differences.stream()
                .filter(difference -> difference.kind() != RiskDifference.Kind.SAME)
                .map(ReviewView::line)
                .toList();
        return new ReviewView(
                AssessmentHead.of(kept, AssessmentHead.Tab.REVIEW),
                kept.stored().header().reviewOf() == null,
                lines,
                differences.size() - lines.size(),
                notes,
                next,
                problems);
    }

    private static Line line(RiskDifference difference) {
        EvaluatedRisk now = difference.now();
        EvaluatedRisk earlier = difference.earlier();
        return new Line(
                difference.ref(),
                now != null
                        ? now.risk().scenario()
                        : earlier != null ? earlier.risk().scenario() : "",
                difference.kind(),
                level(earlier),
                level(now),
                now == null ? "" : now.risk().estimate().reason(),
                now != null);
    }

    private static LevelView level(@Nullable EvaluatedRisk risk) {
        return LevelView.of(risk == null ? null : risk.inherent().overall());
    }
}
