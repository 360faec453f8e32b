// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.text.Normalizer;

/** Words as XML and fonts can hold them: composed letters, no control characters, no halves of characters. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> isSpace(character) ? ' ' : character)
                .filter(PlainText::isAllowed)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xD7FF && !isDelete(character)
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private static boolean isDelete(int character) {
        return character >= 0x7F && character <= 0x9F;
    }
}
