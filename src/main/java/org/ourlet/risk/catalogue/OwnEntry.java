// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Localized;

/**
 * Something in the own catalogue of an organisation, beside what the guide knows: a threat, a vulnerability, or a control or
 * recommendation of another catalogue. Our own.
 *
 * @param id the key of the object that it came from, so that taking it in again changes it instead of doubling it
 * @param retired whether it is no longer proposed; risks that it led to keep its words
 */
public record OwnEntry(
        String id, Kind kind, Localized<Words> words, Reach reach, Source source, boolean retired, long version) {

    /** What an entry is. */
    public enum Kind {
        THREAT,
        VULNERABILITY,
        CONTROL,
        RECOMMENDATION
    }

    /**
     * What an entry says in one language.
     *
     * @param sentence of a threat: what happens; of a vulnerability: because of what. Empty when only the name is known
     * @param agent of a threat, in words. ISSRM: threat agent
     * @param method of a threat. ISSRM: attack method
     */
    public record Words(String name, String sentence, String agent, String method, String note) {

        public static Words named(String name, String note) {
            return new Words(name, "", "", "", note);
        }
    }

    /**
     * Where an entry matters.
     *
     * @param criteria what a threat can harm
     * @param assetTypes ids of kinds of assets that a threat can hit, or that can have a vulnerability
     * @param threats ids of the threats that use a vulnerability
     * @param controls proposed against it: numbers of the edition of 2022, or ids of own entries
     */
    public record Reach(
            SortedSet<SecurityCriterion> criteria,
            Set<String> assetTypes,
            SortedSet<String> threats,
            List<String> controls) {

        public static final Reach NOWHERE = of(Set.of(), Set.of(), Set.of(), Set.of());

        public Reach {
            criteria = Collections.unmodifiableSortedSet(new TreeSet<>(criteria));
            assetTypes = Collections.unmodifiableSet(new LinkedHashSet<>(assetTypes));
            threats = Collections.unmodifiableSortedSet(new TreeSet<>(threats));
            controls = controls.stream().distinct().toList();
        }

        public static Reach of(
                Collection<SecurityCriterion> criteria,
                Collection<String> assetTypes,
                Collection<String> threats,
                Collection<String> controls) {
            return new Reach(
                    new TreeSet<>(criteria),
                    new LinkedHashSet<>(assetTypes),
                    new TreeSet<>(threats),
                    List.copyOf(controls));
        }

        /** Both together. */
        public Reach with(Reach more) {
            return of(
                    more.criteria,
                    together(assetTypes, more.assetTypes),
                    together(threats, more.threats),
                    together(controls, more.controls));
        }

        private static Set<String> together(Collection<String> these, Collection<String> those) {
            Set<String> all = new LinkedHashSet<>(these);
            all.addAll(those);
            return all;
        }
    }

    /**
     * Where an entry comes from.
     *
     * @param code such as MD16, in the catalogue that it comes from
     * @param set the catalogue or theme that it belongs to there
     * @param importance of a recommendation, 0 to 3; null when not said
     * @param licence under which it was given
     * @param file that it was taken from; empty for one that was typed
     * @param edited whether somebody changed it after it was taken in; then a file does not change it again
     */
    public record Source(
            String code, String set, @Nullable Integer importance, String licence, String file, boolean edited) {

        public static final Source HAND = new Source("", "", null, "", "", false);
    }

    public boolean typed() {
        return source.file().isEmpty();
    }

    public OwnEntry with(Reach other) {
        return new OwnEntry(id, kind, words, other, source, retired, version);
    }

    public OwnEntry with(Source other) {
        return new OwnEntry(id, kind, words, reach, other, retired, version);
    }

    OwnEntry retired(boolean now) {
        return new OwnEntry(id, kind, words, reach, source, now, version);
    }

    OwnEntry keyed(Instant now) {
        return new OwnEntry(Ids.next(now), kind, words, reach, source, retired, version);
    }
}
