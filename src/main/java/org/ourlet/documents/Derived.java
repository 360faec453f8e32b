// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A placeholder that nobody fills in: the program knows it. */
public enum Derived {
    ORGANISATION("org.name", Source.ORGANISATION),
    ACTIVITY("org.activity", Source.ACTIVITY),
    SIZE("org.size", Source.SIZE),
    PLACES("org.places", Source.PLACES),
    WORST_LOSS("org.worst-loss", Source.WORST_LOSS),
    ASKED_BY("org.asked-by", Source.ASKED_BY),
    CURRENCY("org.currency", Source.CURRENCY),
    LEVEL_NUMBER("level.number", Source.LEVEL),
    LEVEL_NAME("level.name", Source.LEVEL),
    ACTIVITIES_COUNT("activities.count", Source.ACTIVITIES),
    DOCUMENTS_COUNT("documents.count", Source.ACTIVITIES),
    CYCLE_START("cycle.start", Source.CYCLE),
    CYCLE_END("cycle.end", Source.CYCLE, Source.LEVEL),
    EFFORT_DAYS("effort.days", Source.SIZE, Source.ACTIVITIES),
    ACCOUNTABLE_DAYS("effort.accountable-days", Source.SIZE, Source.ACTIVITIES),
    ACCOUNTABLE_NAME("accountable.name", Source.ACCOUNTABLE),
    SPONSOR_NAME("sponsor.name", Source.SPONSOR),
    SPONSOR_TITLE("sponsor.title", Source.SPONSOR);

    private final String placeholder;
    private final List<Source> sources;

    Derived(String placeholder, Source... sources) {
        this.placeholder = placeholder;
        this.sources = List.of(sources);
    }

    /** The word between the braces. */
    public String placeholder() {
        return placeholder;
    }

    /** What it is derived from: when that changes, documents that say it need a review. */
    public List<Source> sources() {
        return sources;
    }

    /** What the given placeholders are derived from. */
    static Set<Source> used(Set<String> placeholders) {
        return Arrays.stream(values())
                .filter(each -> placeholders.contains(each.placeholder))
                .flatMap(each -> each.sources.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Optional<Derived> of(String placeholder) {
        return Arrays.stream(values())
                .filter(each -> each.placeholder.equals(placeholder))
                .findFirst();
    }
}
