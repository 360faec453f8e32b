// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The risks of the present assessment, as the statement of applicability needs them. */
@Component
class RisksOfAssessment implements TreatedRisks {

    private final RiskAssessments assessments;

    RisksOfAssessment(RiskAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<TreatedRisk> of(OrganisationId organisation) {
        return assessments
                .current(organisation)
                .map(kept -> kept.evaluation().risks().stream()
                        .map(RisksOfAssessment::treated)
                        .toList())
                .orElse(List.of());
    }

    private static TreatedRisk treated(EvaluatedRisk evaluated) {
        Risk risk = evaluated.risk();
        RiskTreatment treatment = risk.treatment();
        TreatmentDecision decision = treatment.decision();
        return new TreatedRisk(
                risk.ref(),
                risk.scenario(),
                decision != null && decision.callsForControls(),
                treatment.cost() != null && !treatment.reduction().equals(Reduction.NONE),
                evaluated.remaining() != null,
                treatment.securityRequirements(),
                treatment.controls());
    }
}
