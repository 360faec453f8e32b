// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.journal.JournalQuery;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody typed to see less of the journal. */
record JournalFilter(
        @Nullable String kind,
        @Nullable String person,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long before) {

    /** Sentences by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!typed(from).isEmpty() && day(from).isEmpty()) {
            problems.put("from", "journal.filter.no-date");
        }
        if (!typed(to).isEmpty() && day(to).isEmpty()) {
            problems.put("to", "journal.filter.no-date");
        }
        return problems;
    }

    /** Days are those of the organisation; both are included. */
    JournalQuery query(ZoneId zone) {
        return new JournalQuery(
                typed(kind),
                typed(person),
                day(from).map(day -> start(day, zone)).orElse(null),
                day(to).map(day -> start(day.plusDays(1), zone)).orElse(null),
                before == null ? Long.MAX_VALUE : before);
    }

    /** The address of the next page with older entries. */
    String older(String path, long number) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("kind", "{kind}")
                .queryParam("person", "{person}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("before", number)
                .encode()
                .buildAndExpand(typed(kind), typed(person), typed(from), typed(to))
                .toUriString();
    }

    static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return typed(text).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed(text)));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
