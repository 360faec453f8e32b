// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;

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

    private static final String CODE = "[A-Z][A-Z0-9]{0,3}";

    public static boolean isCode(String text) {
        return text.matches(CODE);
    }

    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    /** The standard ones first, then by code. */
    @Override
    public int compareTo(SecurityCriterion other) {
        int place = Integer.compare(place(), other.place());
        return place == 0 ? code.compareTo(other.code) : place;
    }

    private int place() {
        return switch (code) {
            case "C" -> 0;
            case "I" -> 1;
            case "A" -> 2;
            default -> STANDARD.size();
        };
    }
}
