// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Guide;

/**
 * A set of activities that an organisation may choose. It is closed when everything its activities require and every
 * member of their all-or-none groups is in it. Unchangeable; sets are in the order of the guide.
 */
public final class Selection {

    private final Guide guide;
    private final Set<String> codes;

    /** @param codes of activities; those that the guide does not have are left out */
    public Selection(Guide guide, Collection<String> codes) {
        this.guide = guide;
        this.codes = Collections.unmodifiableSet(guide.inOrder(Set.copyOf(codes)));
    }

    public Set<String> codes() {
        return codes;
    }

    public boolean isClosed() {
        return missing().isEmpty();
    }

    /** What is to be added so that the selection is closed. */
    public Set<String> missing() {
        return without(spread(codes, this::needs), codes);
    }

    /** This selection with what is missing. */
    public Selection closed() {
        return new Selection(guide, spread(codes, this::needs));
    }

    /** What else comes when the activity is added: what it needs and is not there yet. */
    public Set<String> addition(String code) {
        Set<String> coming = without(spread(Set.of(code), this::needs), codes);
        coming.remove(code);
        return coming;
    }

    /** What else falls when the activity is removed: its group, and everything that needs one of them. */
    public Set<String> removal(String code) {
        Set<String> falling = fallingWith(Set.of(code));
        falling.remove(code);
        return falling;
    }

    public Selection with(String code) {
        Set<String> more = new LinkedHashSet<>(codes);
        more.add(code);
        more.addAll(addition(code));
        return new Selection(guide, more);
    }

    public Selection without(String code) {
        return new Selection(guide, without(codes, fallingWith(Set.of(code))));
    }

    /** Activities of the selection that cannot stand without the given ones. */
    Set<String> fallingWith(Set<String> gone) {
        Set<String> falling = guide.inOrder(spread(gone, this::neededBy));
        falling.retainAll(codes);
        return falling;
    }

    private Set<String> needs(String code) {
        return union(guide.requirementsOf(code), bundleOf(code));
    }

    private Set<String> neededBy(String code) {
        return union(guide.dependantsOf(code), bundleOf(code));
    }

    private Set<String> bundleOf(String code) {
        @Nullable String bundle = guide.activity(code).links().bundle();
        return bundle == null ? Set.of() : guide.bundle(bundle);
    }

    private static Set<String> spread(Set<String> from, Function<String, Set<String>> step) {
        Set<String> reached = new TreeSet<>(from);
        Set<String> edge = reached;
        while (!edge.isEmpty()) {
            Set<String> next = new TreeSet<>();
            edge.forEach(code -> next.addAll(step.apply(code)));
            next.removeAll(reached);
            reached.addAll(next);
            edge = next;
        }
        return reached;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = guide.inOrder(some);
        rest.removeAll(others);
        return rest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Selection selection && selection.codes.equals(codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", codes);
    }
}
