// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A selection changed by hand: what was ticked and unticked, and what follows from it. What is unticked falls first, with
 * everything that needs it; then what is ticked comes, with everything it needs. So the result is always closed.
 *
 * @param result what is chosen in the end
 * @param comesWith by each ticked activity, what comes in addition
 * @param fallsWith by each unticked activity, what falls in addition
 */
public record Customisation(
        Selection base, Selection result, Map<String, Set<String>> comesWith, Map<String, Set<String>> fallsWith) {

    /**
     * @param base a closed selection
     * @param asked codes of the activities that are wanted now
     */
    public static Customisation of(Selection base, Selection asked) {
        Selection result = base;
        Map<String, Set<String>> falls = new LinkedHashMap<>();
        for (String removed : difference(base, asked)) {
            Set<String> gone = new LinkedHashSet<>(result.removal(removed));
            gone.retainAll(asked.codes());
            falls.put(removed, gone);
            result = result.without(removed);
        }
        Map<String, Set<String>> comes = new LinkedHashMap<>();
        for (String added : difference(asked, base)) {
            Set<String> brought = new LinkedHashSet<>(result.addition(added));
            brought.removeAll(asked.codes());
            comes.put(added, brought);
            result = result.with(added);
        }
        Set<String> kept = result.codes();
        falls.values().forEach(gone -> gone.removeAll(kept));
        return new Customisation(base, result, comes, falls);
    }

    /** Nothing had to be added or taken away beyond what was asked. */
    public boolean asAsked() {
        return none(comesWith.values()) && none(fallsWith.values());
    }

    /** The chosen activities that the base does not have. */
    public Set<String> added() {
        return difference(result, base);
    }

    /** The activities of the base that are gone. */
    public Set<String> removed() {
        return difference(base, result);
    }

    private static boolean none(Collection<Set<String>> sets) {
        return sets.stream().allMatch(Set::isEmpty);
    }

    private static Set<String> difference(Selection some, Selection others) {
        Set<String> rest = new LinkedHashSet<>(some.codes());
        rest.removeAll(others.codes());
        return rest;
    }
}
