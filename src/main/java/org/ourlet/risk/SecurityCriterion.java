// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A property of a business asset that has to be kept, such as its confidentiality. ISSRM: constraint of a business asset.
 *
 * @param code one to four capital letters, as it stands in tables and files
 */
public record SecurityCriterion(String code) implements Comparable<SecurityCriterion> {

    public static final SecurityCriterion CONFIDENTIALITY = new SecurityCriterion("C");
    public static final SecurityCriterion INTEGRITY = new SecurityCriterion("I");
    public static final SecurityCriterion AVAILABILITY = new SecurityCriterion("A");

    /** The three that every assessment has, in the order in which they are always shown. */
    public static final List<SecurityCriterion> STANDARD = List.of(CONFIDENTIALITY, INTEGRITY, AVAILABILITY);

    /** Every set of standard ones, by one bit for each. */
    private static final List<SortedSet<SecurityCriterion>> STANDARD_SETS = IntStream.range(0, 1 << STANDARD.size())
            .mapToObj(SecurityCriterion::standardSet)
            .toList();

    private static final String CODE = "[A-Z][A-Z0-9]{0,3}";

    private static SortedSet<SecurityCriterion> standardSet(int bits) {
        SortedSet<SecurityCriterion> set = new TreeSet<>();
        STANDARD.stream()
                .filter(criterion -> (bits & 1 << criterion.place()) != 0)
                .forEach(set::add);
        return Collections.unmodifiableSortedSet(set);
    }

    /** Unmodifiable; always the same one for standard criteria, since a hundred thousand risks share few sets. */
    static SortedSet<SecurityCriterion> setOf(Collection<SecurityCriterion> criteria) {
        int bits = 0;
        for (SecurityCriterion criterion : criteria) {
            if (criterion.place() == STANDARD.size()) {
                return Collections.unmodifiableSortedSet(new TreeSet<>(criteria));
            }
            bits |= 1 << criterion.place();
        }
        return STANDARD_SETS.get(bits);
    }

    public static boolean isCode(String text) {
        return text.matches(CODE);
    }

    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    /** The standard ones first, then by code. */
    @Override
    public int compareTo(SecurityCriterion other) {
        if (code.equals(other.code)) {
            return 0;
        }
        int place = Integer.compare(place(), other.place());
        return place == 0 ? code.compareTo(other.code) : place;
    }

    private int place() {
        return code.length() > 1
                ? STANDARD.size()
                : switch (code.charAt(0)) {
                    case 'C' -> 0;
                    case 'I' -> 1;
                    case 'A' -> 2;
                    default -> STANDARD.size();
                };
    }
}
