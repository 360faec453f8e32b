// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import org.ourlet.risk.RiskAssessmentStore.Stored;

/** An assessment of an organisation with everything that follows from it, at one moment. */
public record KeptAssessment(Stored stored, RiskEvaluation evaluation) {

    public RiskAssessment assessment() {
        return evaluation.assessment();
    }

    public String id() {
        return stored.header().id();
    }

    public MethodVersion methodVersion() {
        return stored.methodVersion();
    }

    /** Whether it may still change: no later assessment continues it. */
    public boolean open() {
        return !stored.reviewed();
    }
}
