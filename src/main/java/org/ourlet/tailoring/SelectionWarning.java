// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ourlet.shared.Refusal;

/** A selection that is allowed but makes little sense: an activity that prepares another one which is left out. */
public enum SelectionWarning implements Refusal {
    /** Measures are defined and never taken. */
    DEFINED_BUT_NOT_MEASURED("D5", "C2"),
    /** Audits are planned and never held. */
    PLANNED_BUT_NOT_AUDITED("C6", "C7");

    private final String prepares;
    private final String leftOut;

    SelectionWarning(String prepares, String leftOut) {
        this.prepares = prepares;
        this.leftOut = leftOut;
    }

    static List<SelectionWarning> in(Set<String> codes) {
        return Arrays.stream(values())
                .filter(warning -> codes.contains(warning.prepares) && !codes.contains(warning.leftOut))
                .toList();
    }

    @Override
    public String messageKey() {
        return "tailoring.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The activity that is there and the one that is not. */
    @Override
    public List<Object> parameters() {
        return List.of(prepares, leftOut);
    }
}
