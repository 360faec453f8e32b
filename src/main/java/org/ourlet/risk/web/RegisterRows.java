// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.TreatmentDecision;

/**
 * The rows of a part of the register.
 *
 * @param edit whether they can be ticked
 */
public record RegisterRows(List<Line> lines, boolean edit) {

    /** One risk. */
    public record Line(
            String ref,
            String scenario,
            String asset,
            String owner,
            LevelView before,
            @Nullable TreatmentDecision decision,
            LevelView after) {

        private static Line of(EvaluatedRisk risk, Map<String, String> names) {
            return new Line(
                    risk.ref(),
                    risk.risk().scenario(),
                    names.getOrDefault(risk.risk().isAsset(), risk.risk().isAsset()),
                    risk.risk().owner().name(),
                    LevelView.of(risk.inherent().overall()),
                    risk.risk().treatment().decision(),
                    LevelView.of(risk.residual().level()));
        }
    }

    static RegisterRows of(KeptAssessment kept, List<EvaluatedRisk> risks, boolean edit) {
        Map<String, String> names = new HashMap<>();
        kept.assessment().assets().is().forEach(asset -> names.put(asset.ref(), asset.name()));
        return new RegisterRows(risks.stream().map(risk -> Line.of(risk, names)).toList(), edit);
    }
}
