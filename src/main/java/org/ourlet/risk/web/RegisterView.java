// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.webshell.Choice;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A part of the register.
 *
 * @param found how many risks there are in all parts
 * @param parts number of parts
 */
public record RegisterView(
        AssessmentHead head, RegisterQuery query, List<Line> lines, int found, int parts, List<Choice> owners) {

    /** One risk. */
    public record Line(
            String ref,
            String scenario,
            String asset,
            String owner,
            LevelView before,
            @Nullable TreatmentDecision decision,
            LevelView after) {

        static Line of(EvaluatedRisk risk, Map<String, String> names) {
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

    static RegisterView of(
            AssessmentHead head,
            RegisterQuery query,
            List<EvaluatedRisk> found,
            Map<String, String> names,
            List<Choice> owners) {
        int from = Math.min((query.page() - 1) * RegisterQuery.PAGE_SIZE, found.size());
        int to = Math.min(from + RegisterQuery.PAGE_SIZE, found.size());
        int parts = Math.max(1, (found.size() + RegisterQuery.PAGE_SIZE - 1) / RegisterQuery.PAGE_SIZE);
        List<Line> lines = found.subList(from, to).stream()
                .map(risk -> Line.of(risk, names))
                .toList();
        return new RegisterView(head, query, lines, found.size(), parts, owners);
    }

    public int from() {
        return (query.page() - 1) * RegisterQuery.PAGE_SIZE + 1;
    }

    public int to() {
        return from() + lines.size() - 1;
    }

    public String path(RegisterQuery.Show show) {
        return path(show, query.sort(), 1);
    }

    public String path(RegisterQuery.Sort sort) {
        return path(query.show(), sort, 1);
    }

    public String part(int number) {
        return path(query.show(), query.sort(), number);
    }

    private String path(RegisterQuery.Show show, RegisterQuery.Sort sort, int page) {
        return UriComponentsBuilder.fromPath(head.path() + "/register")
                .queryParam("show", show.word())
                .queryParam("sort", sort.word())
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(query.words())
                .toUriString();
    }
}
