// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Collection;

/**
 * How far the organisation is with a reference control, derived from its own controls and their evidence (ISO/IEC 27001:2022,
 * 6.1.3 d). From the least to the most.
 */
public enum ImplementationState {
    NOT_STARTED,
    PLANNED,
    IN_PROGRESS,
    /** Said to be in place, but something has no evidence. */
    IN_PLACE,
    /** In place, and each control has its evidence. */
    PROVEN;

    /** The key that chooses it, 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean inPlace() {
        return compareTo(IN_PLACE) >= 0;
    }

    static ImplementationState of(Collection<Control> controls) {
        if (controls.isEmpty()) {
            return NOT_STARTED;
        }
        if (controls.stream().allMatch(control -> control.state() == ControlState.IMPLEMENTED)) {
            return controls.stream().allMatch(Control::hasEvidence) ? PROVEN : IN_PLACE;
        }
        return controls.stream().allMatch(control -> control.state() == ControlState.PLANNED) ? PLANNED : IN_PROGRESS;
    }
}
