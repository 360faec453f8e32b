// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.RiskTreatment;

/** The risk treatment decisions (W22), the highest risk first. */
final class TreatmentPaper {

    private final PaperWords words;

    TreatmentPaper(PaperWords words) {
        this.words = words;
    }

    List<Block> of(KeptAssessment kept) {
        RiskEvaluation evaluation = kept.evaluation();
        String currency = kept.assessment().header().money().currency();
        List<List<String>> rows =
                evaluation.ranking().stream().map(risk -> row(risk, currency)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.table(rows, "risk", "before", "way", "reason", "cost", "owner", "after"));
        blocks.add(words.paragraph(total(evaluation, currency)));
        order(evaluation).ifPresent(blocks::add);
        blocks.addAll(losses(evaluation, currency));
        return blocks;
    }

    /** What the risks cost in money, where somebody estimated it. */
    private List<Block> losses(RiskEvaluation evaluation, String currency) {
        List<List<String>> rows = evaluation.ranking().stream()
                .filter(risk -> !risk.loss().isNone())
                .map(risk -> loss(risk, currency))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        words.heading(words.page("loss.title")),
                        words.paragraph(words.say("loss.lead")),
                        words.table(rows, "risk", "loss-now", "loss-after", "cost-per-year", "return"));
    }

    private List<String> loss(EvaluatedRisk risk, String currency) {
        LossEstimate loss = risk.loss();
        return List.of(
                PaperWords.risk(risk),
                words.moneyOrNothing(loss.perYear(), currency),
                words.moneyOrNothing(loss.perYearAfter(), currency),
                words.moneyOrNothing(loss.costPerYear(), currency),
                words.decimal(loss.returnOnInvestment()));
    }

    private List<String> row(EvaluatedRisk risk, String currency) {
        RiskTreatment treatment = risk.risk().treatment();
        return List.of(
                PaperWords.risk(risk),
                words.level(risk.inherent().overall()),
                words.decision(risk),
                reason(treatment),
                words.cost(treatment.cost(), currency),
                risk.risk().owner().name(),
                words.level(risk.residual().level()));
    }

    /** Why, and what has to be true afterwards. */
    private static String reason(RiskTreatment treatment) {
        return PaperWords.list(Stream.concat(Stream.of(treatment.reason()), treatment.securityRequirements().stream())
                .filter(part -> !part.isBlank())
                .toList());
    }

    private String total(RiskEvaluation evaluation, String currency) {
        String cost = words.cost(evaluation.treatmentCost(), currency);
        BigDecimal total = evaluation.treatmentTotal();
        return total == null
                ? words.say("treatment.cost", cost)
                : words.say("treatment.total", cost, words.money(total, currency));
    }

    private Optional<Block> order(RiskEvaluation evaluation) {
        String refs =
                evaluation.treatmentOrder().stream().map(EvaluatedRisk::ref).collect(Collectors.joining(", "));
        return refs.isEmpty() ? Optional.empty() : Optional.of(words.paragraph(words.say("treatment.order", refs)));
    }
}
