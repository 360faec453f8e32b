// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.ourlet.guide.Guide;
import org.ourlet.journal.Remembered;
import org.ourlet.journal.Revisions;
import org.ourlet.organisation.Facts;
import org.ourlet.organisation.Profile;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.Plans;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.Tailoring;
import org.springframework.stereotype.Service;

/** The implementation calendars of organisations. Reads only; nothing of a calendar is stored. */
@Service
public class Calendars {

    private final Plans plans;
    private final People people;
    private final Facts facts;
    private final CalendarMaker maker;
    private final Remembered<Optional<ImplementationCalendar>> remembered;

    Calendars(
            Plans plans,
            People people,
            Facts facts,
            Guide guide,
            Tailoring tailoring,
            CalendarRules rules,
            Revisions revisions) {
        this.plans = plans;
        this.people = people;
        this.facts = facts;
        this.maker = new CalendarMaker(guide, tailoring, rules);
        this.remembered = revisions.remember();
    }

    /** The calendar of the running cycle; empty before a level was chosen. */
    public Optional<ImplementationCalendar> of(OrganisationId organisation) {
        return remembered.of(organisation, this::read);
    }

    private Optional<ImplementationCalendar> read(OrganisationId organisation) {
        return plans.current(organisation).map(cycle -> of(organisation, cycle, people.team(organisation)));
    }

    /** The calendar of a cycle with those who take part in it. */
    public ImplementationCalendar of(OrganisationId organisation, PdcaCycle cycle, Team team) {
        return of(cycle, team, facts.profileOf(organisation));
    }

    /** The calendar of a cycle, from what is known already. */
    public ImplementationCalendar of(PdcaCycle cycle, Team team, Profile profile) {
        return maker.calendar(cycle, team, profile.size());
    }

    /** The day on which the chosen level is reached as planned. */
    public Optional<LocalDate> endOf(OrganisationId organisation) {
        return of(organisation).map(ImplementationCalendar::end);
    }
}
