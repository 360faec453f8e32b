// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ourlet.guide.WorkProductStates;
import org.ourlet.people.People;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads what a plan is derived from, in a constant number of statements. */
@Component
class PlanBasisReader {

    private final PlanStore store;
    private final People people;
    private final WorkProductStates states;
    private final EvidenceBoard evidence;

    PlanBasisReader(PlanStore store, People people, WorkProductStates states, EvidenceBoard evidence) {
        this.store = store;
        this.people = people;
        this.states = states;
        this.evidence = evidence;
    }

    PlanBasis read(OrganisationId organisation, PdcaCycle cycle) {
        Map<String, PlannedActivity> decided = store.decided(organisation, cycle.id()).stream()
                .collect(Collectors.toMap(PlannedActivity::activity, Function.identity()));
        WorkProducts products = new WorkProducts(states.statesOf(organisation));
        return new PlanBasis(
                cycle,
                decided,
                store.declarations(organisation, cycle.id()),
                products,
                evidence.of(organisation, products),
                people.team(organisation));
    }
}
