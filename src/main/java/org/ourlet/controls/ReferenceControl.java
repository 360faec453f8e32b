// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * A control that the standard lists for comparison (ISO/IEC 27001:2022, 6.1.3 c and Annex A). Number and facts are those of
 * the standard, all words are ours.
 *
 * @param id such as A.5.1
 * @param baseline whether a firm of 10 to 50 people should look at it first
 * @param isNew whether it came with the edition of 2022
 */
public record ReferenceControl(
        String id, Theme theme, boolean baseline, boolean isNew, Mapping earlier, Localized<Text> texts) {

    /**
     * What a control says to a small firm.
     *
     * @param means two sentences
     * @param evidence what typically proves it
     */
    public record Text(String name, String means, List<String> evidence) {

        public Text {
            evidence = List.copyOf(evidence);
        }
    }

    public Text text(Language language) {
        return texts.in(language);
    }

    public String name(Language language) {
        return text(language).name();
    }
}
