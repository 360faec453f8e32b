// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text of the interface in one language, in the notation of {@link MessageFormat}. Words and small numbers go straight
 * into their places, which is most of what a page writes; dates, large numbers and choices are left to Java.
 */
final class Phrase {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    /** From here on a number is written with a mark between its thousands. */
    private static final long GROUPED = 1_000;

    private final MessageFormat format;
    private final boolean plain;
    private final List<String> words = new ArrayList<>();
    private final int[] places;

    Phrase(String pattern, Locale locale) {
        this.format = new MessageFormat(pattern, locale);
        this.plain = isPlain(pattern);
        String text = pattern.replace("''", "'");
        List<Integer> found = new ArrayList<>();
        int from = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); from = place.end()) {
            words.add(text.substring(from, place.start()));
            found.add(Integer.valueOf(place.group(1)));
        }
        words.add(text.substring(from));
        this.places = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Has places for words alone, and no quotes but doubled ones, which stand for an apostrophe. */
    private static boolean isPlain(String pattern) {
        return pattern.replace("''", "").indexOf('\'') < 0
                && PLACE.matcher(pattern).replaceAll("").indexOf('{') < 0;
    }

    String with(Object... parameters) {
        return plain && areSimple(parameters) ? joined(parameters) : format().format(parameters);
    }

    /** A copy for who asks, as a format of Java may be used by one thread alone. */
    MessageFormat format() {
        return (MessageFormat) format.clone();
    }

    private boolean areSimple(Object[] parameters) {
        for (int place : places) {
            if (place >= parameters.length || !isSimple(parameters[place])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(Object parameter) {
        return parameter instanceof String
                || parameter instanceof Integer number && number >= 0 && number < GROUPED
                || parameter instanceof Long big && big >= 0 && big < GROUPED;
    }

    private String joined(Object[] parameters) {
        if (places.length == 0) {
            return words.get(0);
        }
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < places.length; i++) {
            text.append(parameters[places[i]]).append(words.get(i + 1));
        }
        return text.toString();
    }
}
