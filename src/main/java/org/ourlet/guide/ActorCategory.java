// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Arrays;

/** The four categories of people who take part in the ISMS. An external person is a flag, not a category. Our own. */
public enum ActorCategory {
    TOP_MANAGEMENT("TM"),
    OPERATIONAL_MANAGEMENT("OM"),
    ISMS_ACCOUNTABLE("IA"),
    EMPLOYEE("EM");

    private final String code;

    ActorCategory(String code) {
        this.code = code;
    }

    /** Two letters, as written in content files. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no category has that code */
    public static ActorCategory ofCode(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor category " + code));
    }
}
