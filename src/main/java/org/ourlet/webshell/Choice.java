// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

/**
 * One of the answers offered by a select box, by radio buttons or by check boxes.
 *
 * @param hint a second, smaller line; empty for none
 * @param lang language code of the text when it differs from that of the page; empty otherwise
 * @param hintLang likewise of the hint
 */
public record Choice(String value, String text, String hint, String lang, String hintLang, boolean chosen) {

    public static Choice of(String value, String text, boolean chosen) {
        return new Choice(value, text, "", "", "", chosen);
    }

    public Choice withHint(String line) {
        return new Choice(value, text, line, lang, hintLang, chosen);
    }

    /** With a second line in another language than that of the page. */
    public Choice withHint(String line, String language) {
        return new Choice(value, text, line, lang, language, chosen);
    }

    public Choice in(String language) {
        return new Choice(value, text, hint, language, hintLang, chosen);
    }
}
