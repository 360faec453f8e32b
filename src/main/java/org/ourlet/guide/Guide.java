// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.shared.Localized;

/** The whole guide, immutable while the program runs. */
public final class Guide {

    private final GuideEdition edition;
    private final Map<String, Activity> activities;
    private final Map<String, WorkProduct> workProducts;
    private final Map<String, Set<String>> requirements;
    private final Reading reading;
    private final Map<String, Markdown> markdown = new ConcurrentHashMap<>();

    /** What is read rather than done. Chapters, concepts in their order; terms in alphabetical order. */
    public record Reading(
            List<Chapter> chapters,
            List<Concept> concepts,
            Map<String, Term> terms,
            SelfCheck selfCheck,
            List<CalendarStage> calendar,
            Map<String, Localized<String>> externalInputs) {

        public Reading {
            chapters = List.copyOf(chapters);
            concepts = List.copyOf(concepts);
            terms = Collections.unmodifiableMap(new TreeMap<>(terms));
            calendar = List.copyOf(calendar);
            externalInputs = Collections.unmodifiableMap(new TreeMap<>(externalInputs));
        }
    }

    public Guide(GuideEdition edition, List<Activity> activities, List<WorkProduct> workProducts, Reading reading) {
        this.edition = edition;
        this.activities = byKey(activities, Activity::code);
        this.workProducts = byKey(workProducts, WorkProduct::id);
        this.requirements = requirements(this.activities);
        this.reading = reading;
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public GuideEdition edition() {
        return edition;
    }

    public Reading reading() {
        return reading;
    }

    /** @param base one of the few places where the guide stands, see {@link Markdown#Markdown} */
    Markdown markdown(String base) {
        return markdown.computeIfAbsent(base, place -> new Markdown(this, place));
    }

    /** All activities in the order of the guide. */
    public List<Activity> activities() {
        return List.copyOf(activities.values());
    }

    public Optional<Activity> findActivity(String code) {
        return Optional.ofNullable(activities.get(code));
    }

    /** @throws IllegalArgumentException when there is no such activity; content is checked at start, so this is a bug */
    public Activity activity(String code) {
        return findActivity(code).orElseThrow(() -> new IllegalArgumentException("no activity " + code));
    }

    public Optional<Activity> findActivityBySlug(String slug) {
        return activities.values().stream()
                .filter(activity -> activity.slug().equals(slug))
                .findFirst();
    }

    /** The names of all evidence checks that tasks ask for, without {@link EvidenceRequirement#DECLARED}. */
    public Set<String> evidenceChecks() {
        return activities.values().stream()
                .flatMap(activity -> activity.tasks().stream())
                .map(Task::evidence)
                .filter(evidence -> !evidence.declared())
                .map(EvidenceRequirement::check)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<WorkProduct> workProducts() {
        return List.copyOf(workProducts.values());
    }

    public Optional<WorkProduct> findWorkProduct(String id) {
        return Optional.ofNullable(workProducts.get(id));
    }

    /** @throws IllegalArgumentException when there is no such work product */
    public WorkProduct workProduct(String id) {
        return findWorkProduct(id).orElseThrow(() -> new IllegalArgumentException("no work product " + id));
    }

    /** Everything the activity cannot do without, transitively, in the order of the guide; not the activity itself. */
    public Set<String> requirementsOf(String code) {
        return inOrder(requirements.getOrDefault(code, Set.of()));
    }

    /** Everything that cannot do without the activity, transitively, in the order of the guide; not the activity itself. */
    public Set<String> dependantsOf(String code) {
        return codes(activities.values().stream()
                .filter(activity ->
                        requirements.getOrDefault(activity.code(), Set.of()).contains(code)));
    }

    /** The members of an all-or-none group, in the order of the guide. */
    public Set<String> bundle(String name) {
        return codes(activities.values().stream()
                .filter(activity -> name.equals(activity.links().bundle())));
    }

    /** The given codes in the order of the guide; unknown ones are dropped. */
    public Set<String> inOrder(Set<String> codes) {
        return codes(activities.values().stream().filter(activity -> codes.contains(activity.code())));
    }

    private static Set<String> codes(Stream<Activity> activities) {
        return activities.map(Activity::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Set<String>> requirements(Map<String, Activity> activities) {
        Map<String, Set<String>> requirements = new HashMap<>();
        activities.keySet().forEach(code -> requirements.put(code, reachable(code, activities)));
        return requirements;
    }

    private static Set<String> reachable(String start, Map<String, Activity> activities) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Optional.ofNullable(activities.get(open.pop())).stream()
                    .flatMap(activity -> activity.links().requires().stream())
                    .filter(found::add)
                    .forEach(open::push);
        }
        return found;
    }
}
