// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskDecision;
import org.ourlet.risk.web.OverviewView.PointView;
import org.ourlet.risk.web.OverviewView.Step;

/**
 * What comes next in an assessment. Our own.
 *
 * @param key of its words
 * @param path below the assessment
 */
public record NextStep(String key, String path) {

    /** The steps in their order, with the decision points between them. */
    static NextStep of(KeptAssessment kept, List<Step> steps, List<PointView> points) {
        if (kept.assessment().assets().business().isEmpty()) {
            return new NextStep("assets", "/sector-packs");
        }
        Map<String, Step> byKey = steps.stream().collect(Collectors.toMap(Step::key, step -> step));
        for (String key :
                List.of("impacts", "links", "rated", "assessment", "owners", "treated", "treatment", "accepted")) {
            Step step = byKey.get(key);
            if (key.equals("rated") && kept.assessment().risks().isEmpty()) {
                return new NextStep("find", "/find-risks");
            }
            if (step != null && !step.complete() && step.of() > 0) {
                return new NextStep(key, key.equals("rated") ? firstUnrated(kept) : step.path());
            }
            if (step == null && !goesOn(key, points)) {
                return new NextStep(key, "#point-" + key);
            }
        }
        return goesOn("authorisation", points)
                ? new NextStep("done", "/review")
                : new NextStep("authorisation", "#point-authorisation");
    }

    private static String firstUnrated(KeptAssessment kept) {
        return kept.evaluation().risks().stream()
                .filter(risk -> !risk.rated())
                .map(EvaluatedRisk::ref)
                .findFirst()
                .map(ref -> "/risks/" + ref)
                .orElse("/register");
    }

    /** Whether somebody decided to go on, on what is there now. */
    private static boolean goesOn(String word, List<PointView> points) {
        return points.stream()
                .filter(point -> point.point().word().equals(word))
                .anyMatch(NextStep::goesOn);
    }

    private static boolean goesOn(PointView point) {
        RiskDecision latest = point.latest();
        return latest != null && latest.goesOn() && (!point.stale() || point.point() != RiskDecision.Point.ASSESSMENT);
    }
}
