// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.risk.AssessmentProblem.Reason;
import tools.jackson.databind.JsonNode;

/** A place in a JSON text that somebody sent. Reading it as something it is not notes a problem and goes on. */
final class GivenNode {

    private final @Nullable JsonNode node;
    private final String path;
    private final List<AssessmentProblem> problems;

    private GivenNode(@Nullable JsonNode node, String path, List<AssessmentProblem> problems) {
        this.node = node == null || node.isNull() || node.isMissingNode() ? null : node;
        this.path = path;
        this.problems = problems;
    }

    static GivenNode root(JsonNode node) {
        GivenNode root = new GivenNode(node, "", new ArrayList<>());
        root.object();
        return root;
    }

    List<AssessmentProblem> problems() {
        return problems;
    }

    String path() {
        return path;
    }

    boolean there() {
        return node != null;
    }

    GivenNode at(String field) {
        JsonNode child = node == null || !node.isObject() ? null : node.get(field);
        return new GivenNode(child, path.isEmpty() ? field : path + "." + field, problems);
    }

    /** Notes when it is not an object. */
    GivenNode object() {
        if (node != null && !node.isObject()) {
            problem(Reason.NOT_OBJECT);
        }
        return this;
    }

    /** A text that has to be there. */
    String text(int longest) {
        String text = textOrEmpty(longest);
        if (node == null || node.isString() && text.isEmpty()) {
            problem(Reason.MISSING);
        }
        return text;
    }

    String textOrEmpty(int longest) {
        if (node == null) {
            return "";
        }
        if (!node.isString()) {
            problem(Reason.NOT_TEXT);
            return "";
        }
        String text = node.stringValue().strip();
        if (text.length() > longest) {
            problem(Reason.TOO_LONG, longest);
            return "";
        }
        return text;
    }

    /** A whole number, null when there is none. */
    @Nullable
    Integer integer() {
        if (node == null) {
            return null;
        }
        if (!node.isNumber() || !node.canConvertToInt() || !whole(node.decimalValue())) {
            problem(Reason.NOT_NUMBER);
            return null;
        }
        return node.decimalValue().intValue();
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A number with at most two decimals and twelve digits before them, null when there is none. */
    @Nullable
    BigDecimal money() {
        return number(2, 12, Reason.NOT_NUMBER);
    }

    @Nullable
    BigDecimal number(int decimals, int digits, Reason otherwise) {
        if (node == null) {
            return null;
        }
        BigDecimal number = node.isNumber() ? node.decimalValue().stripTrailingZeros() : null;
        if (number == null || number.scale() > decimals || number.precision() - number.scale() > digits) {
            problem(otherwise);
            return null;
        }
        return number;
    }

    /** What is in a list; empty when there is none. */
    List<GivenNode> items(int most) {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            problem(Reason.NOT_LIST);
            return List.of();
        }
        if (node.size() > most) {
            problem(Reason.TOO_MANY, most);
            return List.of();
        }
        JsonNode list = node;
        return IntStream.range(0, node.size())
                .mapToObj(index -> new GivenNode(list.get(index), path + "[" + index + "]", problems))
                .toList();
    }

    /** A list of texts. */
    List<String> texts(int most, int longest) {
        return items(most).stream().map(item -> item.text(longest)).toList();
    }

    /** The fields of an object whose names are data. */
    Map<String, GivenNode> fields() {
        Map<String, GivenNode> fields = new LinkedHashMap<>();
        if (node != null && object().node != null && node.isObject()) {
            node.propertyNames().forEach(name -> fields.put(name, at(name)));
        }
        return fields;
    }

    void problem(Reason reason, Object... parameters) {
        problems.add(AssessmentProblem.at(path, reason, parameters));
    }
}
