// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Input;
import org.ourlet.shared.Hash;

/**
 * What the text of a document rests on: facts, level, people, and approved documents that it builds on. An approval keeps the
 * hash of each; when one differs later, the document is stale. What a document rests on may itself be stale: that is not
 * passed on.
 *
 * @param said what is said now, by key
 */
record Inputs(Map<String, String> said) {

    Inputs {
        said = Map.copyOf(said);
    }

    /**
     * Everything that the document of a template could rest on.
     *
     * @param approved of each work product that exists, what tells its present version from others
     */
    static Inputs of(
            DocumentTemplate template, Activity activity, Circumstances circumstances, Map<String, String> approved) {
        Map<String, String> said = new TreeMap<>(circumstances.said());
        template.sections()
                .forEach(section -> said.put(
                        StaleReason.SECTION + section.id(), String.valueOf(circumstances.appears(section.when()))));
        activity.flow().inputs().stream()
                .map(Input::id)
                .filter(approved::containsKey)
                .forEach(id -> said.put(id, approved.getOrDefault(id, "")));
        return new Inputs(said);
    }

    /** With what the tables of the document show. */
    Inputs with(Map<String, String> rows) {
        Map<String, String> all = new TreeMap<>(said);
        all.putAll(rows);
        return new Inputs(all);
    }

    /** The hashes to keep with a text that says these placeholders and answers. */
    Map<String, String> hashes(DocumentTemplate template, Set<String> used, Map<String, String> answers) {
        Map<String, String> rests = new LinkedHashMap<>();
        said.forEach((key, value) -> {
            if (key.startsWith(StaleReason.SECTION)
                    || key.startsWith(ShownSource.PREFIX)
                    || !new StaleReason(key).workProduct().isEmpty()) {
                rests.put(key, value);
            }
        });
        template.generated().stream()
                .flatMap(table -> table.origin().sources().stream())
                .forEach(source -> rests.put(source.key(), said.getOrDefault(source.key(), "")));
        Derived.used(used).forEach(source -> rests.put(source.key(), said.getOrDefault(source.key(), "")));
        for (Blank blank : template.blanks()) {
            if (blank.fact() != null && used.contains(blank.id())) {
                rests.put(blank.fact().key(), answers.getOrDefault(blank.id(), ""));
            }
        }
        rests.replaceAll((key, value) -> Hash.of(value));
        return rests;
    }

    /** What has changed since the hashes were taken. A change of level explains what follows from it. */
    List<StaleReason> changedSince(Map<String, String> hashes) {
        boolean levelChanged = changed(Source.LEVEL.key(), hashes);
        return hashes.keySet().stream()
                .sorted()
                .filter(key -> changed(key, hashes))
                .filter(key -> !levelChanged || !followsFromLevel(key))
                .map(StaleReason::ofChanged)
                .distinct()
                .toList();
    }

    private boolean changed(String key, Map<String, String> hashes) {
        return hashes.containsKey(key) && !Hash.of(said.getOrDefault(key, "")).equals(hashes.get(key));
    }

    private static boolean followsFromLevel(String key) {
        return key.equals(Source.ACTIVITIES.key()) || key.startsWith(StaleReason.SECTION);
    }
}
