// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ourlet.risk.RiskDecision.Point;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions whether an assessment, and then its treatment, is good enough. */
@Service
public class RiskDecisions {

    private final Shelf shelf;
    private final RiskDecisionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RiskDecisions(Shelf shelf, RiskDecisionStore store, ApplicationEventPublisher events, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** All decisions, the newest first. */
    public List<RiskDecision> all(OrganisationId organisation, String assessment) {
        return store.decisions(organisation, assessment);
    }

    /** The latest decision on each point. */
    public static Map<Point, RiskDecision> latest(List<RiskDecision> all) {
        Map<Point, RiskDecision> latest = new EnumMap<>(Point.class);
        all.forEach(decision -> latest.putIfAbsent(decision.point(), decision));
        return latest;
    }

    @Transactional
    public void decide(
            Actor actor, OrganisationId organisation, String assessment, Point point, boolean goesOn, String reason) {
        KeptAssessment kept = shelf.find(organisation, assessment).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        store.insert(
                organisation,
                assessment,
                new RiskDecision(
                        Ids.next(now),
                        point,
                        goesOn,
                        reason.strip(),
                        stateOf(kept),
                        new RiskDecision.Decided(actor.account(), actor.name(), now)));
        events.publishEvent(new Change(
                organisation,
                actor,
                goesOn ? "risk-decision.goes-on" : "risk-decision.redo",
                point.word(),
                Map.of("assessment", assessment)));
    }

    /** A hash of all ratings, which tells whether anything changed since a decision. */
    public static String stateOf(KeptAssessment kept) {
        return Hash.of(kept.evaluation().risks().stream()
                .map(risk -> risk.ref() + "\n"
                        + RatingSnapshot.of(risk, kept.methodVersion().number()).text())
                .sorted()
                .collect(Collectors.joining("\n\n")));
    }
}
