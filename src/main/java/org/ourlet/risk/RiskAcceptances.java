// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.people.People;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepting what remains of risks. */
@Service
public class RiskAcceptances {

    private final Shelf shelf;
    private final RiskDecisionStore store;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RiskAcceptances(
            Shelf shelf, RiskDecisionStore store, People people, ApplicationEventPublisher events, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The latest acceptance of each risk, by ref; whether it still holds is asked of it. */
    public Map<String, RiskAcceptance> latest(OrganisationId organisation, String assessment) {
        Map<String, RiskAcceptance> latest = new LinkedHashMap<>();
        store.acceptances(organisation, assessment)
                .forEach(acceptance -> latest.putIfAbsent(acceptance.riskRef(), acceptance));
        return latest;
    }

    /**
     * Accepts several risks at once, all or none.
     *
     * @param shown by ref the hash of the ratings that the person saw
     * @return why not; empty when they were accepted
     */
    @Transactional
    public List<AcceptanceRefusal> accept(
            Actor actor, OrganisationId organisation, String assessment, Map<String, String> shown, String reason) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        AcceptanceRules rules = new AcceptanceRules(kept.assessment().method(), people.team(organisation));
        List<AcceptanceRefusal> refusals = new ArrayList<>();
        Map<String, RatingSnapshot> snapshots = new LinkedHashMap<>();
        shown.forEach((ref, hash) -> {
            EvaluatedRisk risk = kept.evaluation().find(ref).orElseThrow(NotFound::new);
            RatingSnapshot snapshot =
                    RatingSnapshot.of(risk, kept.methodVersion().number());
            snapshots.put(ref, snapshot);
            String person = actor.person() == null ? "" : actor.person();
            rules.refusal(risk, person, reason).ifPresent(refusals::add);
            if (!snapshot.hash().equals(hash)) {
                refusals.add(new AcceptanceRefusal(AcceptanceRefusal.Reason.CHANGED_MEANWHILE, ref));
            }
        });
        if (refusals.isEmpty()) {
            snapshots.forEach((ref, snapshot) -> insert(actor, organisation, assessment, ref, snapshot, reason));
        }
        return refusals;
    }

    private void insert(
            Actor actor,
            OrganisationId organisation,
            String assessment,
            String ref,
            RatingSnapshot snapshot,
            String reason) {
        Instant now = clock.instant();
        store.insert(
                organisation,
                assessment,
                new RiskAcceptance(
                        Ids.next(now),
                        ref,
                        snapshot,
                        reason.strip(),
                        new RiskAcceptance.Accepted(actor.account(), actor.name(), now)));
        events.publishEvent(new Change(
                organisation, actor, "risk.accepted", ref, Map.of("assessment", assessment, "hash", snapshot.hash())));
    }
}
