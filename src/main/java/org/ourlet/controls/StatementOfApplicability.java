// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Every reference control exactly once: whether it applies, why, and how far it is (ISO/IEC 27001:2022, 6.1.3 d). Derived on
 * each request.
 *
 * @param beyond the organisation's controls that answer no reference control
 */
public record StatementOfApplicability(List<ApplicabilityLine> lines, List<Control> beyond) {

    public StatementOfApplicability {
        lines = List.copyOf(lines);
        beyond = List.copyOf(beyond);
    }

    public Optional<ApplicabilityLine> find(String reference) {
        return lines.stream().filter(line -> line.id().equals(reference)).findFirst();
    }

    /** The same for each control of 2005. */
    public List<EarlierLine> earlier(ReferenceControls reference) {
        return reference.earlier().stream()
                .map(control -> EarlierLine.of(control, this))
                .toList();
    }

    /** The place of a line, from 1; 0 when there is none. */
    public int place(String reference) {
        return IntStream.range(0, lines.size())
                        .filter(index -> lines.get(index).id().equals(reference))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** The line before or after another, if there is one. */
    public Optional<ApplicabilityLine> beside(String reference, int step) {
        int index = place(reference) - 1 + step;
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /** The next line that somebody should look at, after the given one and then from the start. */
    public Optional<ApplicabilityLine> nextOpen(String reference) {
        int place = place(reference);
        return IntStream.range(0, lines.size())
                .mapToObj(step -> lines.get((place + step) % lines.size()))
                .filter(ApplicabilityLine::open)
                .filter(line -> !line.id().equals(reference))
                .findFirst();
    }

    public int count(Predicate<ApplicabilityLine> what) {
        return (int) lines.stream().filter(what).count();
    }

    public int applicable() {
        return count(ApplicabilityLine::applicable);
    }

    public int inPlace() {
        return count(line -> line.applicable() && line.state().inPlace());
    }
}
