// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentValue;
import org.ourlet.risk.Factor;
import org.ourlet.risk.ScaleConversion;

/** Reads what proposed values become on the scales of a method. */
final class ConversionReader {

    private ConversionReader() {}

    static ScaleConversion read(ContentNode node) {
        Map<Factor, Map<Integer, Integer>> steps = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            node.optional(factor.code()).ifPresent(value -> steps.put(factor, steps(value)));
        }
        SortedMap<Integer, Integer> potentiality = new TreeMap<>();
        node.optional("potentiality")
                .ifPresent(value -> value.node()
                        .entries()
                        .forEach((step, to) ->
                                potentiality.put(to.node().at("to").integer(), number(step, to))));
        return new ScaleConversion(steps, potentiality);
    }

    private static Map<Integer, Integer> steps(ContentValue value) {
        Map<Integer, Integer> steps = new HashMap<>();
        value.node().entries().forEach((from, to) -> steps.put(number(from, to), to.integer()));
        return steps;
    }

    static int number(String key, ContentValue at) {
        if (key.matches("\\d{1,3}")) {
            return Integer.parseInt(key);
        }
        at.problem("has the key \"" + key + "\"", "Write a value of the scale as key, such as \"2\"");
        return 0;
    }
}
