// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is typed about a document that is kept elsewhere. */
public record KeptElsewhereForm(String title, String place, String dated) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 400;

    public KeptElsewhereForm(@Nullable String title, @Nullable String place, @Nullable String dated) {
        this.title = given(title);
        this.place = given(place);
        this.dated = given(dated);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    LocalDate day() {
        return LocalDate.parse(dated);
    }

    /** Message keys by field. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.put("title", "documents.elsewhere.title-missing");
        }
        if (place.isEmpty() || place.length() > LONGEST_PLACE) {
            problems.put("place", "documents.elsewhere.place-missing");
        }
        if (!isDayUntil(today)) {
            problems.put("dated", "documents.elsewhere.dated-wrong");
        }
        return problems;
    }

    private boolean isDayUntil(LocalDate today) {
        try {
            return !day().isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
