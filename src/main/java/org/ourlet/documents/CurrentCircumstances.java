// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import org.ourlet.organisation.Facts;
import org.ourlet.organisation.Organisations;
import org.ourlet.organisation.Profile;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.Plans;
import org.ourlet.planning.calendar.Calendars;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads what the documents of an organisation rest on now. */
@Component
class CurrentCircumstances {

    private final Organisations organisations;
    private final Facts facts;
    private final People people;
    private final Plans plans;
    private final Calendars calendars;
    private final CurrentPaperChoices choices;

    CurrentCircumstances(
            Organisations organisations,
            Facts facts,
            People people,
            Plans plans,
            Calendars calendars,
            CurrentPaperChoices choices) {
        this.organisations = organisations;
        this.facts = facts;
        this.people = people;
        this.plans = plans;
        this.calendars = calendars;
        this.choices = choices;
    }

    Circumstances of(OrganisationId organisation) {
        Profile profile = facts.profileOf(organisation);
        Team team = people.team(organisation);
        return new Circumstances(
                organisations.get(organisation),
                profile,
                team,
                plans.current(organisation)
                        .map(cycle -> target(cycle, team, profile))
                        .orElse(null),
                choices.of(organisation));
    }

    /** In which language a document is written that is begun now. */
    Language languageOf(OrganisationId organisation, String document) {
        return choices.languageOf(organisation, document)
                .orElseGet(() -> organisations.get(organisation).documentLanguage());
    }

    private Target target(PdcaCycle cycle, Team team, Profile profile) {
        LocalDate end = calendars.of(cycle, team, profile).end();
        return new Target(cycle.level(), cycle.selection(), cycle.startedOn(), end);
    }
}
