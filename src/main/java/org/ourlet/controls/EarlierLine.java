// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A control of 2005 seen through the statement of 2022, for whoever still has to show the old list.
 *
 * @param equal lines of the controls that ask for the same
 * @param nearest lines of what comes closest; a person has to decide
 */
public record EarlierLine(EarlierControl control, List<ApplicabilityLine> equal, List<ApplicabilityLine> nearest) {

    public EarlierLine {
        equal = List.copyOf(equal);
        nearest = List.copyOf(nearest);
    }

    static EarlierLine of(EarlierControl control, StatementOfApplicability statement) {
        return new EarlierLine(
                control,
                lines(control.later().equal(), statement),
                lines(control.later().nearest(), statement));
    }

    private static List<ApplicabilityLine> lines(List<String> ids, StatementOfApplicability statement) {
        return ids.stream().flatMap(id -> statement.find(id).stream()).toList();
    }

    /** Applies when one of its successors does; empty when nothing is equal, so that somebody has to decide. */
    public Optional<Boolean> applicable() {
        return equal.isEmpty() ? Optional.empty() : Optional.of(equal.stream().anyMatch(ApplicabilityLine::applicable));
    }

    /** That of the successor which is least far, among those that apply. */
    public Optional<ImplementationState> state() {
        return equal.stream()
                .filter(ApplicabilityLine::applicable)
                .map(ApplicabilityLine::state)
                .min(Comparator.naturalOrder());
    }
}
