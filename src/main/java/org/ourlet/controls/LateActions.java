// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourlet.planning.OverdueWork;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Actions of the treatment plan whose day has passed. */
@Component
class LateActions implements OverdueWork {

    /** To say how far it is, or to give a new date. */
    private static final int MINUTES = 10;

    private final TreatmentPlans plans;

    LateActions(TreatmentPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Item> overdueIn(OrganisationId organisation, LocalDate day) {
        return plans.plan(organisation).late(day).stream()
                .flatMap(LateActions::item)
                .sorted(Comparator.comparing(Item::due))
                .toList();
    }

    private static Stream<Item> item(TreatmentAction action) {
        String owner = action.schedule().owner();
        return Optional.ofNullable(action.schedule().due()).stream()
                .filter(due -> owner != null)
                .map(due -> new Item(
                        action.name(), "/treatment-plan/" + action.id(), MINUTES, owner == null ? "" : owner, due));
    }
}
