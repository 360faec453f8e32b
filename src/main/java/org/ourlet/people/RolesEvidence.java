// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.Set;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Sees who has which role, who has a deputy, whose roles do not go together, whose time is noted. */
@Component
class RolesEvidence implements EvidenceCheck {

    private final People people;

    RolesEvidence(People people) {
        this.people = people;
    }

    @Override
    public Set<String> names() {
        return TeamEvidence.names();
    }

    @Override
    public Answers answersFor(OrganisationId organisation) {
        Team team = people.team(organisation);
        return (check, of) -> TeamEvidence.answer(team, check, of);
    }
}
