// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Takes the particulars of some entries away, and says in the chain which: {@code 3-7,12}. Our own. */
public record Erasure(String numbers) {

    private static final String NUMBERS = "numbers";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})(?:-(\\d{1,18}))?");

    /** @param numbers sorted */
    public static Erasure of(List<Long> numbers) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            text.append(text.isEmpty() ? "" : ",").append(numbers.get(from));
            text.append(to > from ? "-" + numbers.get(to) : "");
            from = to + 1;
        }
        return new Erasure(text.toString());
    }

    public static String action() {
        return Deed.ERASURE;
    }

    static Erasure in(Particulars particulars) {
        return new Erasure(particulars.details().getOrDefault(NUMBERS, ""));
    }

    public Map<String, String> details() {
        return Map.of(NUMBERS, numbers);
    }

    /** An erasure cannot speak for later entries. */
    LongStream numbersBefore(long number) {
        return RANGE.matcher(numbers).results().flatMapToLong(range -> numbers(range, number));
    }

    private static LongStream numbers(MatchResult range, long before) {
        long from = Long.parseLong(range.group(1));
        long to = range.group(2) == null ? from : Long.parseLong(range.group(2));
        return LongStream.rangeClosed(from, Math.min(to, before - 1));
    }
}
