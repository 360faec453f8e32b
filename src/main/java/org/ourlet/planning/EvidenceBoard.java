// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.guide.Guide;
import org.ourlet.shared.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All evidence checks of the program. */
@Component
public class EvidenceBoard {

    private final Map<String, EvidenceCheck> checks = new LinkedHashMap<>();

    /** @throws BrokenContent when content names a check that nobody implements */
    EvidenceBoard(Guide guide, ObjectProvider<EvidenceCheck> implemented) {
        implemented.orderedStream().forEach(check -> check.names().forEach(name -> add(name, check)));
        UnknownChecks.refuse(guide, names());
    }

    private void add(String name, EvidenceCheck check) {
        if (checks.put(name, check) != null) {
            throw new IllegalStateException("two modules implement the evidence check " + name);
        }
    }

    Set<String> names() {
        return new TreeSet<>(checks.keySet());
    }

    /** Asks every module once. */
    public Evidence of(OrganisationId organisation) {
        Map<EvidenceCheck, EvidenceCheck.Answers> answers = new HashMap<>();
        checks.values().forEach(check -> answers.computeIfAbsent(check, each -> each.answersFor(organisation)));
        return requirement -> Objects.requireNonNull(answers.get(checks.get(requirement.check())))
                .answer(requirement.check(), requirement.of());
    }
}
