// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import org.ourlet.guide.Activity;

/** The management commitment letter (ISO/IEC 27001:2022, 5.1): the one work product that everything waits for. */
public final class Commitment {

    public static final String LETTER = "W01";

    private Commitment() {}

    /** Whether the activity produces the letter. */
    static boolean isObtainedBy(Activity activity) {
        return activity.flow().outputs().contains(LETTER);
    }
}
