// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import org.ourlet.shared.Language;

/**
 * What paper says by itself, in the language of a document: "Page 2 of 5", "Contents".
 *
 * @param page what stands before the number of the page
 * @param of what stands between the two numbers
 * @param contents above the table of contents
 */
record PaperWords(String page, String of, String contents) {

    static PaperWords in(Language language) {
        return switch (language) {
            case EN -> new PaperWords("Page ", " of ", "Contents");
            case FR -> new PaperWords("Page ", " sur ", "Sommaire");
            case DE -> new PaperWords("Seite ", " von ", "Inhalt");
        };
    }
}
