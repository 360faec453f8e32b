// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import java.util.Locale;
import org.ourlet.shared.Refusal;

/** Why something about a plan is refused. */
public enum PlanRefusal implements Refusal {
    /** Neither answers for the activity nor does it. */
    NOT_YOUR_ACTIVITY,
    /** The program sees for itself whether the task is done. */
    SEEN_BY_PROGRAM,
    NOTE_TOO_LONG,
    NO_SUCH_PERSON,
    DATE_NOT_IN_FUTURE,
    DATE_TOO_FAR,
    MINUTES_OUT_OF_RANGE;

    @Override
    public String messageKey() {
        return "planning.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> parameters() {
        return List.of();
    }
}
