// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.AcceptanceRules;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RatingSnapshot;
import org.ourlet.risk.Refs;
import org.ourlet.risk.RiskAcceptance;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskDecision.Point;

/** What remains, who accepted it, and the decisions on the treatment (W25), the highest first. */
final class RemainingPaper {

    private static final Comparator<EvaluatedRisk> HIGHEST = Comparator.comparing(
                    EvaluatedRisk::remaining, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(EvaluatedRisk::ref, Refs.ORDER);

    private final PaperWords words;

    RemainingPaper(PaperWords words) {
        this.words = words;
    }

    List<Block> of(KeptAssessment kept, Deciding.Acceptances acceptances, Deciding.Decisions decisions) {
        List<List<String>> rows = kept.evaluation().risks().stream()
                .sorted(HIGHEST)
                .map(risk -> row(kept, risk, acceptances))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        DecisionSentences sentences = new DecisionSentences(words, decisions);
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.table(rows, "risk", "remains", "may-accept", "accepted", "reason"));
        Stream.of(Point.TREATMENT, Point.AUTHORISATION)
                .forEach(point -> sentences.on(point).ifPresent(blocks::add));
        return blocks;
    }

    private List<String> row(KeptAssessment kept, EvaluatedRisk risk, Deciding.Acceptances acceptances) {
        RiskAcceptance acceptance = acceptances.latest().get(risk.ref());
        return List.of(
                PaperWords.risk(risk),
                words.level(risk.residual().level()),
                mayAccept(kept, risk),
                accepted(kept, risk, acceptance, acceptances),
                acceptance == null ? "" : acceptance.reason());
    }

    private String mayAccept(KeptAssessment kept, EvaluatedRisk risk) {
        RiskClass remains = risk.residualClass();
        return remains == null
                ? ""
                : words.page("authority." + kept.assessment().method().authorityFor(remains));
    }

    private String accepted(
            KeptAssessment kept,
            EvaluatedRisk risk,
            @Nullable RiskAcceptance acceptance,
            Deciding.Acceptances acceptances) {
        if (acceptance == null) {
            boolean within = risk.rated() && !AcceptanceRules.needed(risk);
            return words.say(within ? "within" : "not-yet");
        }
        String by = words.say(
                "by",
                acceptance.accepted().name(),
                words.day(acceptance.accepted().at(), acceptances.zone()));
        RatingSnapshot now = RatingSnapshot.of(risk, kept.methodVersion().number());
        return acceptance.changedSince(now).isEmpty() ? by : words.say("stale", by);
    }
}
