// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskDifference;

/** What has changed since the assessment before (W39). */
final class ReviewPaper {

    private final PaperWords words;

    ReviewPaper(PaperWords words) {
        this.words = words;
    }

    List<Block> of(KeptAssessment kept, List<RiskDifference> differences) {
        if (kept.evaluation().risks().isEmpty() && differences.isEmpty()) {
            return List.of();
        }
        if (kept.stored().header().reviewOf() == null) {
            return List.of(words.paragraph(words.page("review.first")));
        }
        List<List<String>> rows = differences.stream()
                .filter(difference -> difference.kind() != RiskDifference.Kind.SAME)
                .map(this::row)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(words.table(rows, "risk", "earlier", "now", "change", "reason"));
        }
        blocks.add(words.paragraph(words.page("review.same", differences.size() - rows.size())));
        return blocks;
    }

    private List<String> row(RiskDifference difference) {
        EvaluatedRisk now = difference.now();
        return List.of(
                difference.ref() + " " + scenario(difference),
                level(difference.earlier()),
                level(now),
                words.page("review.kind." + difference.kind()),
                now == null ? "" : now.risk().estimate().reason());
    }

    private static String scenario(RiskDifference difference) {
        EvaluatedRisk risk = difference.now() == null ? difference.earlier() : difference.now();
        return risk == null ? "" : risk.risk().scenario();
    }

    private String level(@Nullable EvaluatedRisk risk) {
        return risk == null ? "" : words.level(risk.inherent().overall());
    }
}
