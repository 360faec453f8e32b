// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.RiskHistory;
import org.ourlet.risk.TreatmentDecision;

/**
 * What became of one risk.
 *
 * @param past in each assessment, the latest first
 * @param entries what people did, the latest first
 */
public record HistoryView(AssessmentHead head, String ref, String scenario, List<Past> past, List<Entry> entries) {

    /** The risk in one assessment. */
    public record Past(
            String assessment,
            String path,
            LocalDate startedOn,
            LevelView before,
            @Nullable TreatmentDecision decision,
            LevelView after,
            @Nullable LocalDate implementedOn) {

        static Past of(RiskHistory.Past past) {
            var treatment = past.risk().risk().treatment();
            return new Past(
                    past.kept().stored().header().name(),
                    RiskPage.path(past.kept().id(), past.risk().ref()),
                    past.kept().stored().header().startedOn(),
                    LevelView.of(past.risk().inherent().overall()),
                    treatment.decision(),
                    LevelView.of(past.risk().residual().level()),
                    treatment.implementedOn());
        }
    }

    /** One line of the journal. */
    public record Entry(Instant at, String who, String what) {}
}
