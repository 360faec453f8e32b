// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Which answers of the interview begin which documents. Our own. */
enum FirstWords {
    REASONS(List.of("W01"), List.of(FactKey.WORST_LOSS, FactKey.ASKED_BY), List.of()),
    IT_CONTACT(List.of("W05"), List.of(FactKey.IT_IN_CHARGE), List.of()),
    INTERESTED_PARTIES(List.of("W11"), List.of(FactKey.ASKED_BY), List.of()),
    REQUIREMENTS(List.of("W12"), List.of(FactKey.ASKED_BY), List.of("customer", "law", "insurer")),
    ACTIVITY(List.of("W11", "W13"), List.of(FactKey.ACTIVITY), List.of()),
    PEOPLE(List.of("W13"), List.of(FactKey.SIZE), List.of()),
    PLACES(List.of("W13", "W17"), List.of(FactKey.PLACES), List.of()),
    FIRST_CONCERN(List.of("W14", "W19"), List.of(FactKey.WORST_LOSS), List.of()),
    SUPPLIERS(List.of("W31"), List.of(FactKey.PLACES, FactKey.IT_IN_CHARGE), List.of("cloud", "provider"));

    private final List<String> workProducts;
    private final List<FactKey> facts;
    private final List<String> answers;

    /** @param answers of which one must be among the answers; empty when any answer will do */
    FirstWords(List<String> workProducts, List<FactKey> facts, List<String> answers) {
        this.workProducts = workProducts;
        this.facts = facts;
        this.answers = answers;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean belongTo(String workProduct) {
        return workProducts.contains(workProduct);
    }

    boolean knownFrom(Profile profile) {
        return facts.stream().map(profile::options).anyMatch(this::enough);
    }

    private boolean enough(List<String> given) {
        return answers.isEmpty() ? !given.isEmpty() : !Collections.disjoint(answers, given);
    }
}
