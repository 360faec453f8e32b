// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import org.ourlet.controls.ApplicabilityLine;

/**
 * What the filter of the statement asks for; a word that means nothing shows everything.
 *
 * @param theme name of a theme
 * @param applies {@code YES}, {@code NO} or {@code OPEN}
 * @param state name of a state
 */
record StatementQuery(String theme, String applies, String state) {

    /** What the filter offers about applicability. */
    enum Applies {
        YES,
        NO,
        OPEN
    }

    boolean shows(ApplicabilityLine line) {
        boolean fits = switch (applies) {
            case "YES" -> line.applicable();
            case "NO" -> !line.applicable();
            case "OPEN" -> line.open();
            default -> true;
        };
        return fits
                && (theme.isEmpty() || line.control().theme().name().equals(theme))
                && (state.isEmpty() || line.applicable() && line.state().name().equals(state));
    }

    boolean everything() {
        return theme.isEmpty() && applies.isEmpty() && state.isEmpty();
    }
}
