// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.List;
import org.ourlet.risk.ClassCounts;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.web.LevelView;

/**
 * What an assessment from a file would be, before it is kept.
 *
 * @param notRead where something stands that is not part of an assessment
 */
public record AssessmentPreview(
        String file, String fileName, String name, Numbers numbers, List<Top> lines, List<String> notRead) {

    private static final int MOST_LINES = 10;

    /** How much there is. */
    public record Numbers(int business, int is, int risks, ClassCounts before, ClassCounts after) {}

    /** One of the highest risks. */
    public record Top(String ref, String scenario, LevelView before, LevelView after) {}

    static AssessmentPreview of(String file, String fileName, RiskEvaluation evaluation, List<String> notRead) {
        var assets = evaluation.assessment().assets();
        Numbers numbers = new Numbers(
                assets.business().size(),
                assets.is().size(),
                evaluation.risks().size(),
                evaluation.currentCounts(),
                evaluation.residualCounts());
        List<Top> lines = evaluation.ranking().stream()
                .limit(MOST_LINES)
                .map(AssessmentPreview::top)
                .toList();
        return new AssessmentPreview(
                file, fileName, evaluation.assessment().header().name(), numbers, lines, notRead);
    }

    private static Top top(EvaluatedRisk risk) {
        return new Top(
                risk.ref(),
                risk.risk().scenario(),
                LevelView.of(risk.inherent().overall()),
                LevelView.of(risk.residual().level()));
    }
}
