// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Hash;

/**
 * Exactly the ratings of a risk on which somebody decides, as a text that is kept with the decision. When a later one
 * differs, the decision is stale. Our own.
 *
 * @param values by name, in a fixed order
 */
public record RatingSnapshot(Map<String, String> values) {

    private static final String NOT_RATED = "-";

    public RatingSnapshot {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A value that is another one now; {@code -} stands for not rated. */
    public record Difference(String name, String before, String now) {}

    /** What an assessment says before anybody treats a risk. */
    RatingSnapshot beforeTreatment() {
        Map<String, String> before = new LinkedHashMap<>(values);
        before.keySet()
                .removeIf(name -> name.equals("decision") || name.endsWith("-reduction") || name.equals("residual"));
        return new RatingSnapshot(before);
    }

    /** @param methodVersion the number of the organisation's version of the method */
    public static RatingSnapshot of(EvaluatedRisk evaluated, int methodVersion) {
        Risk risk = evaluated.risk();
        RiskTreatment treatment = risk.treatment();
        TreatmentDecision decision = treatment.decision();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("method", Integer.toString(methodVersion));
        values.put("asset", risk.isAsset());
        risk.criteria()
                .forEach(criterion -> values.put(
                        "impact-" + criterion.code(), text(evaluated.impact().on(criterion))));
        values.put("likelihood", text(risk.estimate().likelihood()));
        values.put("vulnerability", text(risk.estimate().vulnerability()));
        values.put("impact-reduced", text(risk.estimate().impactReduced()));
        values.put("decision", decision == null ? NOT_RATED : decision.name());
        values.put("impact-reduction", text(treatment.reduction().impact()));
        values.put("likelihood-reduction", text(treatment.reduction().likelihood()));
        values.put("vulnerability-reduction", text(treatment.reduction().vulnerability()));
        values.put("residual", text(evaluated.remaining()));
        return new RatingSnapshot(values);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? NOT_RATED : number.toString();
    }

    public static RatingSnapshot parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(text.split("\n")).forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return new RatingSnapshot(values);
    }

    public String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    public String hash() {
        return Hash.of(text());
    }

    /** What is different in a later state, in the order of the values. */
    public List<Difference> differences(RatingSnapshot later) {
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.addAll(later.values.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String before = values.getOrDefault(name, NOT_RATED);
            String now = later.values.getOrDefault(name, NOT_RATED);
            if (!before.equals(now)) {
                differences.add(new Difference(name, before, now));
            }
        }
        return differences;
    }
}
