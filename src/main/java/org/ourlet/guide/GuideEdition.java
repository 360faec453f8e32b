// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Map;
import org.ourlet.shared.Language;

/**
 * The edition of the whole {@code content/} folder.
 *
 * @param number as shown to people: a number, followed by {@code +local} when the folder was changed by its operator
 * @param languages status of each language: {@code complete} or {@code planned}
 */
public record GuideEdition(String number, Map<Language, String> languages) {

    public GuideEdition {
        languages = Map.copyOf(languages);
    }
}
