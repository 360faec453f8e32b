// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskCheck;

/** What is typed but not saved. */
final class Previews {

    private Previews() {}

    /** The typed risk, or the stored one while what is typed does not fit the scales. */
    static Risk sound(KeptAssessment kept, Risk typed, Risk stored) {
        RiskAssessment assessment = kept.assessment();
        boolean sound = new RiskCheck(assessment.method(), assessment.criteria(), "")
                .problems(typed, kept.evaluation().impactOf(typed.isAsset()))
                .isEmpty();
        return sound ? typed : stored;
    }
}
