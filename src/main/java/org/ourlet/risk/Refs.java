// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Collection;
import java.util.Comparator;

/** The short names of assets and risks inside an assessment: BA1, IS1, R01. Our own. */
public final class Refs {

    /** Letters first, then numbers by their value: R2, R02, R10. */
    public static final Comparator<String> ORDER = Refs::compare;

    private static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";
    private static final int LONGEST_NUMBER = 15;

    private Refs() {}

    public static boolean valid(String text) {
        return text.matches(FORM);
    }

    /** The next free one, such as BA5. */
    static String next(String prefix, Collection<String> taken, int digits) {
        long highest = taken.stream()
                .filter(ref -> ref.matches(prefix + "\\d{1,9}"))
                .mapToLong(Refs::number)
                .max()
                .orElse(0);
        return prefix + String.format("%0" + digits + "d", highest + 1);
    }

    /** Without taking the texts apart, since heat maps order a hundred thousand of them. */
    private static int compare(String one, String other) {
        int ofOne = lettersIn(one);
        int ofOther = lettersIn(other);
        for (int index = 0; index < Math.min(ofOne, ofOther); index++) {
            if (one.charAt(index) != other.charAt(index)) {
                return Character.compare(one.charAt(index), other.charAt(index));
            }
        }
        if (ofOne != ofOther) {
            return Integer.compare(ofOne, ofOther);
        }
        int numbers = Long.compare(number(one, ofOne), number(other, ofOther));
        return numbers == 0 ? one.compareTo(other) : numbers;
    }

    private static long number(String ref) {
        return number(ref, lettersIn(ref));
    }

    private static long number(String ref, int letters) {
        int digits = ref.length() - letters;
        return digits == 0 || digits > LONGEST_NUMBER ? -1 : Long.parseLong(ref, letters, ref.length(), 10);
    }

    private static int lettersIn(String ref) {
        int end = ref.length();
        while (end > 0 && ref.charAt(end - 1) >= '0' && ref.charAt(end - 1) <= '9') {
            end--;
        }
        return end;
    }
}
