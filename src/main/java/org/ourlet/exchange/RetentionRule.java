// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which backups stay: the newest of each of the last days, weeks and months that have one. Our own. */
public record RetentionRule(int days, int weeks, int months) {

    /** @param text such as {@code 7,4,12} */
    public static RetentionRule parse(String text) {
        List<Integer> parts = java.util.Arrays.stream(text.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
        if (parts.size() != 3 || parts.stream().anyMatch(part -> part < 0) || parts.get(0) < 1) {
            throw new IllegalArgumentException("three numbers are needed, the first at least 1: " + text);
        }
        return new RetentionRule(parts.get(0), parts.get(1), parts.get(2));
    }

    /** Never drops the newest. */
    public Set<Instant> kept(Collection<Instant> made) {
        Set<Instant> kept = new TreeSet<>();
        kept.addAll(newestPer(made, day -> day.toString(), days));
        kept.addAll(newestPer(
                made,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                weeks));
        kept.addAll(newestPer(made, day -> day.getYear() + "-" + day.getMonthValue(), months));
        return kept;
    }

    private static Set<Instant> newestPer(Collection<Instant> made, Function<LocalDate, String> period, int most) {
        Set<Instant> newest = new HashSet<>();
        Set<String> periods = new HashSet<>();
        made.stream().sorted(Comparator.reverseOrder()).forEach(at -> {
            boolean first = periods.add(period.apply(LocalDate.ofInstant(at, ZoneOffset.UTC)));
            if (first && periods.size() <= most) {
                newest.add(at);
            }
        });
        return newest;
    }
}
