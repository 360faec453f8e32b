// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.risk.Cost;

/** What is typed about controls and obligations must satisfy this. Answers message keys by field; empty when all is well. */
public final class ControlRules {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_TEXT = 2000;
    public static final int LONGEST_EVIDENCE = 1000;
    private static final int LONGEST_LIST = 1000;

    private final ReferenceControls reference;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public ControlRules(ReferenceControls reference) {
        this.reference = reference;
    }

    public ControlRules name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.put("name", "controls.control.name-missing");
        }
        return this;
    }

    /** Numbers of the standard, or nothing. */
    public ControlRules references(String typed) {
        List<String> words = words(typed);
        if (typed.length() > LONGEST_LIST || !words.stream().allMatch(reference::knows)) {
            problems.put("references", "controls.control.references-unknown");
        }
        return this;
    }

    /** Refs of risks, or nothing. */
    public ControlRules risks(String typed, List<TreatedRisk> known) {
        List<String> refs = known.stream().map(TreatedRisk::ref).toList();
        if (typed.length() > LONGEST_LIST || !refs.containsAll(words(typed))) {
            problems.put("risks", "controls.control.risks-unknown");
        }
        return this;
    }

    public ControlRules cost(String amount, String days) {
        if (Cost.number(amount).isEmpty()) {
            problems.put("amount", "controls.cost.amount-invalid");
        }
        if (Cost.number(days).isEmpty()) {
            problems.put("days", "controls.cost.days-invalid");
        }
        return this;
    }

    public ControlRules length(String field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, "controls.text-long");
        }
        return this;
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** The words of a list, separated by spaces, commas, semicolons or line ends, in upper case. */
    public static List<String> words(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(java.util.Locale.ROOT))
                .distinct()
                .toList();
    }
}
