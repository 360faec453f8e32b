// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ourlet.risk.AcceptanceRules;
import org.ourlet.risk.Assets;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RatingSnapshot;
import org.ourlet.risk.RiskAcceptance;
import org.ourlet.risk.RiskDecision;
import org.ourlet.risk.RiskDecisions;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.web.OverviewView.PointView;
import org.ourlet.risk.web.OverviewView.Step;

/** Makes the view of an assessment as a whole. */
final class OverviewViews {

    static final int LONGEST_REASON = 2000;
    private static final int TOP = 5;

    private final KeptAssessment kept;
    private final Map<String, RiskAcceptance> acceptances;
    private final List<RiskDecision> decisions;

    OverviewViews(KeptAssessment kept, Map<String, RiskAcceptance> acceptances, List<RiskDecision> decisions) {
        this.kept = kept;
        this.acceptances = acceptances;
        this.decisions = decisions;
    }

    static Optional<RiskDecision.Point> point(String word) {
        return Arrays.stream(RiskDecision.Point.values())
                .filter(point -> point.word().equals(word))
                .findFirst();
    }

    OverviewView view(String method, HeaderForm form, Map<String, String> problems) {
        RiskEvaluation evaluation = kept.evaluation();
        List<Step> steps = steps();
        List<PointView> points = points();
        return new OverviewView(
                AssessmentHead.of(kept, AssessmentHead.Tab.OVERVIEW),
                new OverviewView.Method(method, kept.methodVersion().number()),
                new OverviewView.Steps(steps, NextStep.of(kept, steps, points)),
                new OverviewView.Results(
                        evaluation.currentSum(),
                        evaluation.residualSum(),
                        evaluation.currentCounts(),
                        evaluation.residualCounts(),
                        evaluation.ranking().stream()
                                .filter(EvaluatedRisk::rated)
                                .limit(TOP)
                                .toList()),
                points,
                form,
                problems);
    }

    private List<Step> steps() {
        Assets assets = kept.assessment().assets();
        List<EvaluatedRisk> risks = kept.evaluation().risks();
        long linked = assets.is().stream()
                .filter(asset -> !asset.supports().isEmpty())
                .count();
        long impacts = assets.business().stream()
                .filter(asset ->
                        asset.impact().ratedOn(kept.assessment().criteria().all()))
                .count();
        List<EvaluatedRisk> above =
                risks.stream().filter(OverviewViews::aboveTheLimit).toList();
        List<EvaluatedRisk> toAccept =
                risks.stream().filter(AcceptanceRules::needed).toList();
        return List.of(
                new Step("impacts", (int) impacts, assets.business().size(), "/assets"),
                new Step("links", (int) linked, assets.is().size(), "/assets"),
                new Step("rated", count(risks, EvaluatedRisk::rated), risks.size(), "/register?show=unrated"),
                new Step("owners", count(risks, risk -> risk.risk().owner().named()), risks.size(), "/register"),
                new Step(
                        "treated",
                        count(above, risk -> risk.risk().treatment().decided()),
                        above.size(),
                        "/register?show=undecided"),
                new Step("accepted", count(toAccept, this::accepted), toAccept.size(), "/acceptance"));
    }

    private static int count(List<EvaluatedRisk> risks, Predicate<EvaluatedRisk> which) {
        return (int) risks.stream().filter(which).count();
    }

    static boolean aboveTheLimit(EvaluatedRisk risk) {
        return risk.currentClass() != null && risk.currentClass().aboveTheLimit();
    }

    private boolean accepted(EvaluatedRisk risk) {
        RiskAcceptance acceptance = acceptances.get(risk.ref());
        return acceptance != null
                && acceptance
                        .changedSince(
                                RatingSnapshot.of(risk, kept.methodVersion().number()))
                        .isEmpty();
    }

    private List<PointView> points() {
        Map<RiskDecision.Point, RiskDecision> latest = RiskDecisions.latest(decisions);
        return Arrays.stream(RiskDecision.Point.values())
                .map(point -> {
                    RiskDecision decision = latest.get(point);
                    boolean stale =
                            decision != null && !decision.stateHash().equals(RiskDecisions.stateOf(kept, point));
                    return new PointView(point, decision, stale, "", "");
                })
                .toList();
    }
}
