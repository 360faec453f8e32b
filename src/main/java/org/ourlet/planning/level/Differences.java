// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.organisation.Facts;
import org.ourlet.organisation.Profile;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.calendar.Calendars;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.LevelDelta;
import org.ourlet.tailoring.Selection;
import org.ourlet.tailoring.Tailoring;
import org.springframework.stereotype.Component;

/** Says what is different between what an organisation does and what it might do. */
@Component
class Differences {

    private final Guide guide;
    private final Tailoring tailoring;
    private final Facts facts;
    private final People people;
    private final Calendars calendars;

    Differences(Guide guide, Tailoring tailoring, Facts facts, People people, Calendars calendars) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.facts = facts;
        this.people = people;
        this.calendars = calendars;
    }

    /** @param cycle the running one, whose end is computed before and after */
    ChangeView between(OrganisationId organisation, Selection from, Selection to, Optional<PdcaCycle> cycle) {
        Profile profile = facts.profileOf(organisation);
        int size = profile.size();
        LevelDelta delta = tailoring.delta(from, to, size);
        return new ChangeView(
                new ChangeView.Activities(activities(delta.added()), activities(delta.removed())),
                new ChangeView.Documents(
                        delta.addedDocuments().workProducts(),
                        delta.removedDocuments().workProducts(),
                        tailoring.documents(to).count()),
                tailoring.effort(from, size),
                tailoring.effort(to, size),
                cycle.map(running -> ends(organisation, running, to, profile)).orElse(null));
    }

    private ChangeView.Ends ends(OrganisationId organisation, PdcaCycle running, Selection to, Profile profile) {
        Team team = people.team(organisation);
        PdcaCycle changed = new PdcaCycle(
                running.id(),
                running.number(),
                tailoring.check(to.codes()).level(),
                to,
                running.guideEdition(),
                running.startedOn(),
                running.version());
        return new ChangeView.Ends(
                calendars.of(running, team, profile).end(),
                calendars.of(changed, team, profile).end());
    }

    private List<Activity> activities(Collection<String> codes) {
        return codes.stream().map(guide::activity).toList();
    }
}
