// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Optional;
import java.util.Set;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Sees how far the risk assessment is. */
@Component
class RiskEvidence implements EvidenceCheck {

    private final RiskAssessments assessments;
    private final RiskAcceptances acceptances;
    private final RiskDecisions decisions;
    private final RiskReviews reviews;
    private final MethodVersions methods;

    RiskEvidence(
            RiskAssessments assessments,
            RiskAcceptances acceptances,
            RiskDecisions decisions,
            RiskReviews reviews,
            MethodVersions methods) {
        this.assessments = assessments;
        this.acceptances = acceptances;
        this.decisions = decisions;
        this.reviews = reviews;
        this.methods = methods;
    }

    @Override
    public Set<String> names() {
        return AssessmentEvidence.names();
    }

    @Override
    public Answers answersFor(OrganisationId organisation) {
        Optional<KeptAssessment> current = assessments.current(organisation);
        if (current.isEmpty()) {
            boolean chosen = methods.current(organisation).isPresent();
            return (check, of) -> EvidenceAnswer.whether(
                    chosen && check.equals("risk-method-chosen"),
                    check.startsWith("risk-method") ? "/risks/method" : "/risks");
        }
        KeptAssessment kept = current.get();
        AssessmentEvidence evidence = new AssessmentEvidence(
                kept,
                acceptances.latest(organisation, kept.id()),
                RiskDecisions.latest(decisions.all(organisation, kept.id())),
                reviews.get(organisation, kept.id()));
        return (check, of) -> evidence.answer(check);
    }
}
