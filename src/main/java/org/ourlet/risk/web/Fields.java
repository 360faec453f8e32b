// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.webshell.Texts;

/** Between what is typed in forms and what the domain wants. */
final class Fields {

    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 50;

    private Fields() {}

    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** One text per line; empty lines do not count. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }

    /** A whole number; empty when nothing or something else was typed. */
    static Optional<Integer> integer(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** An amount with a point or a comma and at most two decimals; empty when something else was typed. */
    static Optional<BigDecimal> amount(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f'’]", "").replace(',', '.');
        return plain.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** How often in a year, with a point or a comma; empty when something else was typed. */
    static Optional<BigDecimal> times(String text) {
        String plain = text.replace(',', '.');
        return plain.matches("\\d{1,4}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Sentences by the field they stand beside. */
    static Map<String, String> sentences(List<AssessmentProblem> problems, Texts texts) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(problem -> sentences.putIfAbsent(field(problem.path()), texts.text(problem)));
        return sentences;
    }

    /** {@code treatment.cost.amount} stands beside the field {@code amount}, {@code criteria[0]} beside {@code criteria}. */
    private static String field(String path) {
        List<String> parts = Arrays.asList(path.split("\\."));
        return parts.get(parts.size() - 1).replaceAll("\\[\\d+]", "");
    }
}
