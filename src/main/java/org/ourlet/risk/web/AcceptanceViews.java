// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourlet.people.Team;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.AcceptanceRules;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RatingSnapshot;
import org.ourlet.risk.RiskAcceptance;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.webshell.Texts;

/** Makes the view of what remains. */
final class AcceptanceViews {

    private final KeptAssessment kept;
    private final Map<String, RiskAcceptance> acceptances;
    private final AcceptanceRules rules;
    private final Texts texts;

    AcceptanceViews(KeptAssessment kept, Map<String, RiskAcceptance> acceptances, Team team, Texts texts) {
        this.kept = kept;
        this.acceptances = acceptances;
        this.rules = new AcceptanceRules(kept.assessment().method(), team);
        this.texts = texts;
    }

    AcceptanceView view(String person, Map<String, String> problems, String reason) {
        List<AcceptanceView.Line> mine = new ArrayList<>();
        List<AcceptanceView.Line> others = new ArrayList<>();
        List<AcceptanceView.Line> accepted = new ArrayList<>();
        int below = 0;
        for (EvaluatedRisk risk : kept.evaluation().ranking()) {
            AcceptanceView.Line line = line(risk);
            if (!AcceptanceRules.needed(risk)) {
                below += risk.rated() ? 1 : 0;
            } else if (line.acceptance() != null && line.stale().isEmpty()) {
                accepted.add(line);
            } else if (kept.open() && risk.risk().treatment().decided() && rules.entitled(risk, person)) {
                mine.add(line);
            } else {
                others.add(line);
            }
        }
        AssessmentHead head = AssessmentHead.of(kept, AssessmentHead.Tab.ACCEPTANCE);
        return new AcceptanceView(head, mine, others, accepted, below, reason, problems);
    }

    private AcceptanceView.Line line(EvaluatedRisk risk) {
        RatingSnapshot snapshot = RatingSnapshot.of(risk, kept.methodVersion().number());
        RiskAcceptance acceptance = acceptances.get(risk.ref());
        return new AcceptanceView.Line(
                risk.ref(),
                risk.risk().scenario(),
                new AcceptanceView.Numbers(
                        LevelView.of(risk.inherent().overall()),
                        LevelView.of(risk.residual().level()),
                        risk.risk().treatment().decision()),
                snapshot.hash(),
                who(risk),
                acceptance,
                acceptance == null
                        ? List.of()
                        : acceptance.changedSince(snapshot).stream()
                                .map(this::sentence)
                                .toList());
    }

    private String who(EvaluatedRisk risk) {
        if (!risk.risk().treatment().decided()) {
            return texts.text("risk.acceptance.waits-for-decision");
        }
        boolean top = rules.authority(risk)
                .map(AcceptanceAuthority::needsTopManagement)
                .orElse(true);
        Owner owner = risk.risk().owner();
        if (top || !owner.named()) {
            return texts.text("risk.acceptance.waits-for-top");
        }
        return texts.text("risk.acceptance.waits-for-owner", owner.name());
    }

    /** What has changed, in words: {@code likelihood} was 3, is 4. */
    private String sentence(RatingSnapshot.Difference difference) {
        boolean impact = difference.name().matches("impact-[A-Z][A-Z0-9]*");
        String name = texts.text("risk.stale." + (impact ? "impact" : difference.name()));
        return texts.text("risk.stale", name, value(difference.before()), value(difference.now()));
    }

    private String value(String value) {
        if (value.equals("-")) {
            return texts.text("risk.rating.not-rated");
        }
        boolean decision = java.util.Arrays.stream(TreatmentDecision.values())
                .anyMatch(each -> each.name().equals(value));
        return decision ? texts.text("risk.decision." + value) : value;
    }
}
