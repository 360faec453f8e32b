// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.ourlet.risk.RiskAssessmentStore.Stored;

/** All assessments, the newest first. */
public record AllView(List<Stored> assessments) {

    public AllView {
        assessments = List.copyOf(assessments);
    }

    public String path(Stored stored) {
        return AssessmentHead.path(stored.header().id());
    }
}
