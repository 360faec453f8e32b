// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.AcceptanceRules;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.Factor;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RatingSnapshot;
import org.ourlet.risk.RiskAcceptance;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.TreatmentDecision;

/** The risk register (W20). */
final class RegisterPaper {

    private final PaperWords words;

    RegisterPaper(PaperWords words) {
        this.words = words;
    }

    List<Block> of(KeptAssessment kept, Deciding.Acceptances acceptances) {
        List<List<String>> rows = kept.evaluation().risks().stream()
                .map(risk -> row(kept, risk, acceptances))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(table(rows), words.legend(kept.assessment().criteria()));
    }

    private Block table(List<List<String>> rows) {
        return words.table(rows, "risk", "rating", "level", "owner", "way", "after", "status");
    }

    private List<String> row(KeptAssessment kept, EvaluatedRisk risk, Deciding.Acceptances acceptances) {
        return List.of(
                PaperWords.risk(risk) + " (" + risk.risk().isAsset() + ")",
                rating(kept, risk),
                words.level(risk.inherent().overall()) + levels(risk),
                risk.risk().owner().name(),
                words.decision(risk),
                words.level(risk.residual().level()),
                words.say("status." + status(kept, risk, acceptances)));
    }

    /** Impact by criterion, likelihood, and weakness when the method asks for it. */
    private String rating(KeptAssessment kept, EvaluatedRisk risk) {
        String impact = risk.risk().criteria().stream()
                .map(criterion -> words.on(criterion, risk.impact().on(criterion)))
                .collect(Collectors.joining(", "));
        Estimate estimate = risk.risk().estimate();
        Stream<String> weakness = kept.assessment().method().asksFor(Factor.VULNERABILITY)
                ? Stream.of(factor(Factor.VULNERABILITY, words.number(estimate.vulnerability())))
                : Stream.of();
        return Stream.concat(
                        Stream.of(
                                factor(Factor.IMPACT, impact),
                                factor(Factor.LIKELIHOOD, words.number(estimate.likelihood()))),
                        weakness)
                .collect(Collectors.joining("; "));
    }

    private String factor(Factor factor, String value) {
        return words.say("factor", words.page("factor." + factor), value);
    }

    /** The level of each criterion that the threat concerns, when there are several. */
    private String levels(EvaluatedRisk risk) {
        return risk.inherent().levels().size() < 2
                ? ""
                : risk.inherent().values().entrySet().stream()
                        .map(level -> words.on(level.getKey(), level.getValue()))
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static String status(KeptAssessment kept, EvaluatedRisk risk, Deciding.Acceptances acceptances) {
        RiskTreatment treatment = risk.risk().treatment();
        if (!treatment.decided()) {
            return "open";
        }
        if (treatment.decision() == TreatmentDecision.AVOID && treatment.implemented()) {
            return "closed";
        }
        boolean withinLimit = treatment.decision() == TreatmentDecision.RETAIN && !AcceptanceRules.needed(risk);
        return withinLimit || holds(kept, risk, acceptances) ? "accepted" : "in-treatment";
    }

    private static boolean holds(KeptAssessment kept, EvaluatedRisk risk, Deciding.Acceptances acceptances) {
        RiskAcceptance acceptance = acceptances.latest().get(risk.ref());
        return acceptance != null
                && acceptance
                        .changedSince(
                                RatingSnapshot.of(risk, kept.methodVersion().number()))
                        .isEmpty();
    }
}
