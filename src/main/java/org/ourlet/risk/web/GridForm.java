// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.risk.AssessmentProblem.Reason;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskChange;
import org.ourlet.risk.RiskGrid;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.TreatmentDecision;

/**
 * What is typed in the grid: a row for each risk, and values for all that are ticked.
 *
 * @param rows by ref
 * @param ticked refs
 */
record GridForm(Map<String, Row> rows, List<String> ticked) {

    static final int MOST = 50;

    /** The cells of a risk, as typed. */
    record Row(String likelihood, String vulnerability, String decision, String reduction, long version) {

        static Row of(Risk risk) {
            Estimate estimate = risk.estimate();
            TreatmentDecision decision = risk.treatment().decision();
            return new Row(
                    text(estimate.likelihood()),
                    text(estimate.vulnerability()),
                    decision == null ? "" : decision.name(),
                    text(risk.treatment().reduction().vulnerability()),
                    risk.standing().version());
        }

        private static String text(@Nullable Integer number) {
            return number == null ? "" : number.toString();
        }

        /** With values for all ticked risks; an empty one changes nothing. */
        Row with(String allLikelihood, String allVulnerability, String allDecision) {
            return new Row(
                    allLikelihood.isEmpty() ? likelihood : allLikelihood,
                    allVulnerability.isEmpty() ? vulnerability : allVulnerability,
                    allDecision.isEmpty() ? decision : allDecision,
                    reduction,
                    version);
        }
    }

    /** @param parameters of the request, by name */
    static GridForm of(Map<String, String[]> parameters) {
        List<String> ticked = Arrays.asList(parameters.getOrDefault("tick", new String[0]));
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String ref : parameters.getOrDefault("ref", new String[0])) {
            if (rows.size() < MOST) {
                String version = text(parameters, "version-" + ref);
                Row row = new Row(
                        text(parameters, "likelihood-" + ref),
                        text(parameters, "vulnerability-" + ref),
                        text(parameters, "decision-" + ref),
                        text(parameters, "reduction-" + ref),
                        version.matches("\\d{1,18}") ? Long.parseLong(version) : 0L);
                rows.put(ref, ticked.contains(ref) ? all(row, parameters) : row);
            }
        }
        return new GridForm(rows, ticked);
    }

    private static Row all(Row row, Map<String, String[]> parameters) {
        return row.with(
                text(parameters, "all-likelihood"),
                text(parameters, "all-vulnerability"),
                text(parameters, "all-decision"));
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String @Nullable [] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : Fields.given(values[0]);
    }

    /** Risks that are not there any more, and cells that hold no whole number. */
    List<AssessmentProblem> problems(RiskAssessment assessment) {
        List<AssessmentProblem> problems = new ArrayList<>();
        Stream.concat(rows.keySet().stream(), ticked.stream())
                .filter(ref -> assessment.find(ref).isEmpty())
                .distinct()
                .forEach(ref -> problems.add(AssessmentProblem.at(ref, Reason.UNKNOWN_REF, ref)));
        rows.forEach((ref, row) -> Map.of(
                        "likelihood", row.likelihood(),
                        "vulnerability", row.vulnerability(),
                        "reduction", row.reduction())
                .forEach((field, text) -> {
                    if (!text.isEmpty() && Fields.integer(text).isEmpty()) {
                        problems.add(AssessmentProblem.at(ref + "." + field, Reason.NOT_NUMBER));
                    }
                }));
        return problems;
    }

    /** Only the risks that differ. */
    List<RiskGrid.Edit> edits(RiskAssessment assessment) {
        List<RiskGrid.Edit> edits = new ArrayList<>();
        rows.forEach((ref, row) ->
                assessment.find(ref).flatMap(risk -> edit(risk, row)).ifPresent(edits::add));
        return edits;
    }

    private static Optional<RiskGrid.Edit> edit(Risk now, Row row) {
        Row before = Row.of(now);
        boolean rated = !row.likelihood().equals(before.likelihood())
                || !row.vulnerability().equals(before.vulnerability());
        boolean treated =
                !row.decision().equals(before.decision()) || !row.reduction().equals(before.reduction());
        if (!rated && !treated) {
            return Optional.empty();
        }
        RiskChange change = new RiskChange(
                rated ? "risk.rated" : "risk.treated",
                risk -> risk.with(estimate(risk, row)).with(treatment(risk, row)));
        return Optional.of(new RiskGrid.Edit(now.ref(), row.version(), change));
    }

    private static Estimate estimate(Risk risk, Row row) {
        return new Estimate(
                Fields.integer(row.likelihood()).orElse(null),
                Fields.integer(row.vulnerability()).orElse(null),
                risk.estimate().impactReduced(),
                risk.estimate().reason(),
                risk.estimate().loss());
    }

    private static RiskTreatment treatment(Risk risk, Row row) {
        RiskTreatment now = risk.treatment();
        TreatmentDecision decision = Arrays.stream(TreatmentDecision.values())
                .filter(each -> each.name().equals(row.decision()))
                .findFirst()
                .orElse(null);
        Reduction reduction = new Reduction(
                now.reduction().impact(),
                now.reduction().likelihood(),
                Fields.integer(row.reduction()).orElse(0));
        return new RiskTreatment(
                decision,
                reduction,
                now.cost(),
                now.securityRequirements(),
                now.controls(),
                now.reason(),
                now.implementedOn());
    }
}
