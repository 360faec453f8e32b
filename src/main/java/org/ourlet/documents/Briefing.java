// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ourlet.guide.Stage;
import org.ourlet.guide.WorkProduct;
import org.ourlet.tailoring.EffortEstimate;
import org.ourlet.tailoring.ImplementationLevel;

/**
 * One page for the manager who is to sign: why, how much work, when, what is signed. Computed from level and size.
 *
 * @param worstLoss what would hurt most, as a phrase; empty when nobody has said it
 * @param askedBy who asks for security, as a phrase; empty when nobody has said it
 * @param toSign all that top management approves in this cycle, in the order of the guide
 */
public record Briefing(
        Aim aim, Effort effort, String worstLoss, String askedBy, List<Step> calendar, List<WorkProduct> toSign) {

    public Briefing {
        calendar = List.copyOf(calendar);
        toSign = List.copyOf(toSign);
    }

    /** What is aimed at. */
    public record Aim(Target target, int people, int activities, int documents, int pages) {

        public Optional<ImplementationLevel> level() {
            return target.level();
        }
    }

    /**
     * Days, rounded up.
     *
     * @param management of top management in the first cycle
     * @param accountableMonthly of the person accountable for the ISMS, each month
     */
    public record Effort(EffortEstimate days, int management, int accountableMonthly) {}

    /** A stage of the first cycle: its share of the days, and from when to when. */
    public record Step(Stage stage, int percent, LocalDate from, LocalDate to) {}
}
