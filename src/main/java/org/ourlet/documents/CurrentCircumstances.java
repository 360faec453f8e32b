// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import org.ourlet.organisation.Facts;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.Plans;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.springframework.stereotype.Component;

/** Reads what the documents of an organisation rest on now. */
@Component
class CurrentCircumstances {

    private final Organisations organisations;
    private final Facts facts;
    private final People people;
    private final Plans plans;
    private final Tailoring tailoring;

    CurrentCircumstances(Organisations organisations, Facts facts, People people, Plans plans, Tailoring tailoring) {
        this.organisations = organisations;
        this.facts = facts;
        this.people = people;
        this.plans = plans;
        this.tailoring = tailoring;
    }

    Circumstances of(OrganisationId organisation) {
        return new Circumstances(
                organisations.get(organisation),
                facts.profileOf(organisation),
                people.team(organisation),
                plans.current(organisation).map(this::target).orElse(null));
    }

    private Target target(PdcaCycle cycle) {
        ImplementationLevel level = ImplementationLevel.of(cycle.level()).orElse(ImplementationLevel.LEVEL_1);
        LocalDate end = cycle.startedOn().plusMonths(tailoring.levels().months(level));
        return new Target(cycle.level(), cycle.selection(), cycle.startedOn(), end);
    }
}
