// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.Refusal;

/**
 * What every template knows besides its own view: who looks, in which language and theme, and how to write a text, a
 * date, an address of a static file.
 *
 * @param path the address of the page, for links that come back to it
 * @param csrf the token that every form carries in its hidden field {@code _csrf}
 */
public record Page(
        Visitor visitor, Texts texts, Theme theme, String path, String csrf, List<Notice> notices, Assets assets) {

    /** Light, dark, or as the system says. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Language language() {
        return texts.language();
    }

    public String text(String key, Object... parameters) {
        return texts.text(key, parameters);
    }

    /** The sentences of a refused form by field, from their message keys. */
    public Map<String, String> sentences(Map<String, String> keys) {
        Map<String, String> sentences = new LinkedHashMap<>();
        keys.forEach((field, key) -> sentences.put(field, text(key)));
        return sentences;
    }

    public String text(Refusal refusal) {
        return texts.text(refusal);
    }

    public String text(Notice notice) {
        return texts.text(notice.messageKey(), notice.parameters());
    }

    public boolean signedIn() {
        return visitor.account() != null;
    }

    public Visitor.@Nullable Organisation organisation() {
        return visitor.organisation();
    }

    /** The address of a page of the organisation that is shown. */
    public String at(String path) {
        Visitor.Organisation organisation = visitor.organisation();
        if (organisation == null) {
            throw new IllegalStateException("the page belongs to no organisation");
        }
        return organisation.path(path);
    }

    /**
     * The value of the attribute aria-current of a link in the navigation: the page itself, or a part of the program in which
     * the page lies; null elsewhere.
     */
    public @Nullable String current(String link) {
        Visitor.Organisation organisation = visitor.organisation();
        boolean home = organisation != null && link.equals(organisation.path(""));
        return path.equals(link) ? "page" : !home && path.startsWith(link + "/") ? "true" : null;
    }

    /** Whether the visitor has that permission in the organisation that is shown. */
    public boolean may(String permission) {
        Visitor.Organisation organisation = visitor.organisation();
        return organisation != null && organisation.may(permission);
    }

    /** A day as people of that language write it. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(dates())
                .format(day);
    }

    /** A day without its year, for charts whose head names the year. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("webshell.date.short"), dates()).format(day);
    }

    /** A moment in the zone of the organisation, to the minute. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(dates())
                .withZone(zone())
                .format(at);
    }

    /** English dates are written as in Europe: 1 Mar 2027. */
    private Locale dates() {
        return language() == Language.EN ? Locale.UK : language().locale();
    }

    private ZoneId zone() {
        Visitor.Organisation organisation = visitor.organisation();
        return organisation == null ? ZoneOffset.UTC : organisation.zone();
    }

    /** The first letters of the visitor's first and last name. */
    public String initials() {
        Visitor.Account account = visitor.account();
        return account == null ? "" : initialsOf(account.name());
    }

    /** The first letters of the first and the last word of a name. */
    public static String initialsOf(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** The address of a symbol of the sprite. */
    public String icon(String name) {
        return assets.own("icons.svg") + "#" + name;
    }
}
