// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.planning.OverdueWork;
import org.ourlet.risk.RiskAssessmentStore.Stored;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The review of the risks whose day has passed. */
@Component
class LateReview implements OverdueWork {

    /** To look at what has changed, and to start a new assessment or to give a new day. */
    private static final int MINUTES = 30;

    private final RiskAssessments assessments;
    private final RiskReviewStore reviews;
    private final People people;

    LateReview(RiskAssessments assessments, RiskReviewStore reviews, People people) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    public List<Item> overdueIn(OrganisationId organisation, LocalDate day) {
        return assessments.all(organisation).stream()
                .findFirst()
                .flatMap(current -> item(organisation, current, day))
                .stream()
                .toList();
    }

    private Optional<Item> item(OrganisationId organisation, Stored current, LocalDate day) {
        String id = current.header().id();
        Optional<LocalDate> due =
                reviews.find(organisation, id).map(RiskReview::nextOn).filter(next -> next.isBefore(day));
        Optional<Person> accountable =
                due.isEmpty() ? Optional.empty() : people.team(organisation).holder(ActorCategory.ISMS_ACCOUNTABLE);
        return accountable.map(person ->
                new Item(current.header().name(), "/risks/" + id + "/review", MINUTES, person.id(), due.orElseThrow()));
    }
}
