// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import java.time.Clock;
import java.util.List;
import org.ourlet.planning.AsksOfPeople;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Localized;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Ratings that somebody was asked for and has not given. */
@Component
class RatingsAsked implements AsksOfPeople {

    private final RatingQuestionStore store;
    private final Clock clock;

    RatingsAsked(RatingQuestionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Item> askedOf(OrganisationId organisation, Actor person) {
        return person.person() == null
                ? List.of()
                : store.waitingFor(organisation, person.person(), clock.instant()).stream()
                        .map(waiting -> new Item(
                                "risk.asked.rate",
                                Localized.english(waiting.scenario()),
                                RatingQuestions.path(waiting.id())))
                        .toList();
    }
}
