// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * A control of Annex A in the edition of 2005, for organisations that kept a statement of applicability then.
 *
 * @param id such as A.5.1.1
 * @param later what it became in 2022
 */
public record EarlierControl(String id, Mapping later, Localized<String> names) {

    /** The number of its section, such as A.5. */
    public String section() {
        return id.substring(0, id.indexOf('.', 2));
    }

    public String name(Language language) {
        return names.in(language);
    }
}
