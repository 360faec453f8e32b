// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.ClassCounts;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.RiskDecision;

/**
 * How far an assessment is and what came out.
 *
 * @param method its name and the number of its version
 * @param work what is done of what is to do, in order, and what comes next
 * @param top the highest risks
 * @param problems sentences by field
 */
public record OverviewView(
        AssessmentHead head,
        Method method,
        Steps work,
        Results results,
        List<PointView> points,
        HeaderForm form,
        Map<String, String> problems) {

    /** The method that the assessment uses. */
    public record Method(String name, int version) {}

    /** The steps of the work, and the one that comes next. */
    public record Steps(List<Step> all, NextStep next) {}

    /** One step of the work: n of m. */
    public record Step(String key, int done, int of, String path) {
        public boolean complete() {
            return of > 0 && done >= of;
        }
    }

    /** Sums, classes and the highest risks. */
    public record Results(
            long currentSum, long residualSum, ClassCounts before, ClassCounts after, List<EvaluatedRisk> top) {}

    /**
     * A point at which somebody decides.
     *
     * @param latest null while nobody decided
     * @param stale whether ratings changed since
     * @param outcome as typed
     */
    public record PointView(
            RiskDecision.Point point, @Nullable RiskDecision latest, boolean stale, String outcome, String reason) {}

    OverviewView typed(RiskDecision.Point point, String outcome, String reason) {
        List<PointView> typed = points.stream()
                .map(each -> each.point() == point
                        ? new PointView(point, each.latest(), each.stale(), outcome, reason)
                        : each)
                .toList();
        return new OverviewView(head, method, work, results, typed, form, problems);
    }
}
