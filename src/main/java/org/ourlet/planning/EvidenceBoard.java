// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.guide.Guide;
import org.ourlet.shared.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All evidence checks of the program: those of the modules, and the two that follow from the state of work products, {@code
 * document-approved} and {@code record-opened}, which a plan has read anyway.
 */
@Component
public class EvidenceBoard {

    private static final Set<String> OF_WORK_PRODUCTS = Set.of("document-approved", "record-opened");

    private final Map<String, EvidenceCheck> checks = new LinkedHashMap<>();

    /** @throws BrokenContent when content names a check that nobody implements */
    EvidenceBoard(Guide guide, ObjectProvider<EvidenceCheck> implemented) {
        implemented.orderedStream().forEach(check -> check.names().forEach(name -> add(name, check)));
        UnknownChecks.refuse(guide, names());
    }

    private void add(String name, EvidenceCheck check) {
        if (OF_WORK_PRODUCTS.contains(name) || checks.put(name, check) != null) {
            throw new IllegalStateException("the evidence check " + name + " is implemented twice");
        }
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(checks.keySet());
        names.addAll(OF_WORK_PRODUCTS);
        return names;
    }

    /** Asks every module once. */
    Evidence of(OrganisationId organisation, WorkProducts products) {
        Map<EvidenceCheck, EvidenceCheck.Answers> answers = new HashMap<>();
        checks.values().forEach(check -> answers.computeIfAbsent(check, each -> each.answersFor(organisation)));
        return requirement -> OF_WORK_PRODUCTS.contains(requirement.check())
                ? ofWorkProduct(requirement.of(), products)
                : Objects.requireNonNull(answers.get(checks.get(requirement.check())))
                        .answer(requirement.check(), requirement.of());
    }

    private static EvidenceAnswer ofWorkProduct(@Nullable String id, WorkProducts products) {
        return EvidenceAnswer.whether(id != null && products.established(id), "/documents/" + id);
    }
}
