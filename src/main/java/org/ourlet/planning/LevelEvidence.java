// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Set;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Sees that a level was chosen. */
@Component
class LevelEvidence implements EvidenceCheck {

    private final CycleStore cycles;

    LevelEvidence(CycleStore cycles) {
        this.cycles = cycles;
    }

    @Override
    public Set<String> names() {
        return Set.of("level-chosen");
    }

    @Override
    public Answers answersFor(OrganisationId organisation) {
        EvidenceAnswer answer =
                EvidenceAnswer.whether(cycles.current(organisation).isPresent(), "/level");
        return (check, of) -> answer;
    }
}
