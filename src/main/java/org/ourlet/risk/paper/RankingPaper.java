// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.ClassCounts;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskDecision.Point;
import org.ourlet.risk.RiskEvaluation;

/** The part of the risk assessment report (W21) that puts the risks in order and draws the limit. */
final class RankingPaper {

    /** A report names the most serious risks; all of them stand in the register. */
    private static final int MOST = 20;

    private final PaperWords words;

    RankingPaper(PaperWords words) {
        this.words = words;
    }

    List<Block> of(KeptAssessment kept, Deciding.Decisions decisions) {
        RiskEvaluation evaluation = kept.evaluation();
        if (evaluation.risks().isEmpty()) {
            return List.of();
        }
        List<EvaluatedRisk> ranking = evaluation.ranking();
        List<EvaluatedRisk> above =
                ranking.stream().filter(RankingPaper::aboveTheLimit).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(words.say("ranking.above", above.size(), ranking.size())));
        blocks.add(words.paragraph(sums(evaluation)));
        if (!above.isEmpty()) {
            blocks.add(table(above));
        }
        if (above.size() > MOST) {
            blocks.add(words.paragraph(words.say("ranking.more", above.size() - MOST)));
        }
        below(ranking, blocks);
        new DecisionSentences(words, decisions).on(Point.ASSESSMENT).ifPresent(blocks::add);
        return blocks;
    }

    private static boolean aboveTheLimit(EvaluatedRisk risk) {
        return risk.currentClass() != null && risk.currentClass().aboveTheLimit();
    }

    private String sums(RiskEvaluation evaluation) {
        return words.say(
                "ranking.sums",
                Long.toString(evaluation.currentSum()),
                counts(evaluation.currentCounts()),
                Long.toString(evaluation.residualSum()),
                counts(evaluation.residualCounts()));
    }

    private String counts(ClassCounts counts) {
        return words.say("ranking.counts", counts.high(), counts.medium(), counts.low());
    }

    private Block table(List<EvaluatedRisk> above) {
        List<List<String>> rows = new ArrayList<>();
        for (EvaluatedRisk risk : above.subList(0, Math.min(MOST, above.size()))) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    PaperWords.risk(risk),
                    words.level(risk.inherent().overall()),
                    risk.risk().owner().name()));
        }
        return words.table(rows, "rank", "risk", "level", "owner");
    }

    private void below(List<EvaluatedRisk> ranking, List<Block> blocks) {
        String within = ranking.stream()
                .filter(risk -> risk.rated() && !aboveTheLimit(risk))
                .limit(MOST)
                .map(risk -> risk.ref() + " " + words.level(risk.inherent().overall()))
                .collect(Collectors.joining(", "));
        if (!within.isEmpty()) {
            blocks.add(words.paragraph(words.say("ranking.within", within)));
        }
        long open = ranking.stream().filter(risk -> !risk.rated()).count();
        if (open > 0) {
            blocks.add(words.paragraph(words.say("ranking.not-rated", open)));
        }
    }
}
