// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.ourlet.shared.Language;

/** Days as they are written in documents, the same on every Java platform. */
public final class Dates {

    private Dates() {}

    public static String inWords(LocalDate day, Language language) {
        String pattern = switch (language) {
            case EN -> "d MMMM uuuu";
            case FR -> day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
            case DE -> "d. MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
