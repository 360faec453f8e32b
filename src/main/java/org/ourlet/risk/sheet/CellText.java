// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the text of a cell stands in an XLSX. Characters that XML cannot hold are written as _x000D_, and a text that looks
 * like that is marked, so that every text comes back as it was (ECMA-376, ST_Xstring).
 */
final class CellText {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private CellText() {}

    static String written(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!fits(text, index)
                    || letter == '_'
                            && CODE.matcher(text).region(index, text.length()).lookingAt()) {
                written.append(String.format("_x%04X_", (int) letter));
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }

    /** Nearly every text is. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == '_' || letter < ' ' && letter != '\n' || letter >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return letter >= ' ' && letter < '\uFFFE' || letter == '\t' || letter == '\n';
    }

    static String read(String written) {
        if (!written.contains("_x")) {
            return written;
        }
        Matcher codes = CODE.matcher(written);
        return codes.replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), HEXADECIMAL))));
    }
}
