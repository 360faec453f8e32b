// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Set;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Sees how many questions of the welcome interview are answered. */
@Component
class InterviewEvidence implements EvidenceCheck {

    private final Facts facts;

    InterviewEvidence(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> names() {
        return Set.of("interview-answered");
    }

    @Override
    public Answers answersFor(OrganisationId organisation) {
        EvidenceAnswer answer = answer(facts.profileOf(organisation));
        return (check, of) -> answer;
    }

    static EvidenceAnswer answer(Profile profile) {
        return new EvidenceAnswer((int) profile.answered(), Profile.INTERVIEW.size(), "/interview");
    }
}
