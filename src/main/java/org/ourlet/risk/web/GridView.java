// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.Factor;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Scale;

/**
 * A part of the grid.
 *
 * @param vulnerability its scale, empty when the method does not ask for it
 * @param problems sentences by the ref of the risk
 */
public record GridView(
        AssessmentHead head,
        RegisterQuery query,
        List<Line> lines,
        int parts,
        Scale likelihood,
        Optional<Scale> vulnerability,
        Map<String, String> problems) {

    /** One risk: what is typed, and what follows from what is saved. */
    public record Line(
            String ref,
            String scenario,
            String likelihood,
            String vulnerability,
            String decision,
            String reduction,
            long version,
            LevelView before,
            LevelView after) {}

    static GridView of(
            KeptAssessment kept,
            RegisterQuery query,
            List<EvaluatedRisk> found,
            GridForm typed,
            Map<String, String> problems) {
        List<Line> lines = query.part(found, GridForm.MOST).stream()
                .map(risk -> line(risk, typed))
                .toList();
        return new GridView(
                AssessmentHead.of(kept, AssessmentHead.Tab.REGISTER),
                query,
                lines,
                Math.max(1, (found.size() + GridForm.MOST - 1) / GridForm.MOST),
                kept.assessment().method().scale(Factor.LIKELIHOOD),
                kept.assessment().method().findScale(Factor.VULNERABILITY),
                problems);
    }

    private static Line line(EvaluatedRisk risk, GridForm typed) {
        GridForm.Row row = typed.rows().getOrDefault(risk.ref(), GridForm.Row.of(risk.risk()));
        return new Line(
                risk.ref(),
                risk.risk().scenario(),
                row.likelihood(),
                row.vulnerability(),
                row.decision(),
                row.reduction(),
                row.version(),
                LevelView.of(risk.inherent().overall()),
                LevelView.of(risk.residual().level()));
    }

    public String part(int number) {
        return path(head.path(), query, number);
    }

    static String path(String assessment, RegisterQuery query, int page) {
        return query.path(assessment + "/grid", query.show(), query.sort(), page);
    }
}
