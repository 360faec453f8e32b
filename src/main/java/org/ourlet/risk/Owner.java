// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for an asset or a risk. ISO/IEC 27001:2022, 6.1.2 c.
 *
 * @param name as it was given; empty when nobody was named
 * @param person key of the person of the organisation, null when the name stands for none
 */
public record Owner(String name, @Nullable String person) {

    public static final Owner NOBODY = new Owner("", null);

    public boolean named() {
        return !name.isEmpty();
    }

    public boolean is(String somebody) {
        return somebody.equals(person);
    }
}
