// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ourlet.shared.Language;

/** Controls that the treatments of risks name and that the organisation does not have in its list yet. */
final class ControlProposals {

    private final ReferenceControls reference;
    private final Language language;

    ControlProposals(ReferenceControls reference, Language language) {
        this.reference = reference;
        this.language = language;
    }

    /** One for each wording, with all risks that name it, in the order of the risks. */
    List<Controls.Particulars> from(List<TreatedRisk> risks, List<Control> present) {
        Set<String> known = present.stream().map(control -> key(control.name())).collect(Collectors.toSet());
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        Map<String, Set<String>> refs = new LinkedHashMap<>();
        for (TreatedRisk risk : risks) {
            for (String text : risk.controls()) {
                String name = name(text);
                names.putIfAbsent(key(name), name);
                numbers.putIfAbsent(key(name), numbers(text));
                refs.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(risk.ref());
            }
        }
        return names.keySet().stream()
                .filter(key -> !known.contains(key))
                .map(key -> new Controls.Particulars(
                        new Control.Wording(names.getOrDefault(key, key), ""),
                        new Control.Links(
                                numbers.getOrDefault(key, List.of()),
                                new ArrayList<>(refs.getOrDefault(key, Set.of()))),
                        new Control.Work(null, ControlState.PLANNED, "", null)))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<String> numbers(String text) {
        return ReferenceControls.numbersIn(text).stream()
                .filter(reference::knows)
                .toList();
    }

    /** What was written without its numbers; when nothing else was written, what the number is about. */
    private String name(String text) {
        String words = text.replaceAll("(?i)[(\\[,;:\\s]*\\ba\\.\\d{1,2}(\\.\\d{1,2}){1,2}\\b[)\\]]*", " ")
                .strip()
                .replaceAll("\\s+", " ");
        String name = words.isEmpty()
                ? numbers(text).stream().map(this::about).findFirst().orElse(text)
                : words;
        return name.substring(0, Math.min(name.length(), ControlRules.LONGEST_NAME));
    }

    private String about(String number) {
        return reference
                .find(number)
                .map(control -> control.name(language))
                .or(() -> reference.findEarlier(number).map(control -> control.name(language)))
                .orElse(number);
    }
}
