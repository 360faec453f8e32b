// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import org.ourlet.shared.Language;

/**
 * "Page 2 of 5" in the language of a document.
 *
 * @param page what stands before the number of the page
 * @param of what stands between the two numbers
 */
record PageCount(String page, String of) {

    static PageCount in(Language language) {
        return switch (language) {
            case EN -> new PageCount("Page ", " of ");
            case FR -> new PageCount("Page ", " sur ");
            case DE -> new PageCount("Seite ", " von ");
        };
    }
}
