// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final AnsweredRisks answered;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RiskDecisions(
            Shelf shelf,
            RiskDecisionStore store,
            AnsweredRisks answered,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.answered = answered;
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

    /**
     * Records a decision. An assessment is good enough only once each risk is rated, a treatment only once each risk to reduce has a requirement and a control.
     *
     * @return why not; empty when it was recorded
     */
    @Transactional
    public Optional<DecisionRefusal> decide(
            Actor actor, OrganisationId organisation, String assessment, Point point, boolean goesOn, String reason) {
        KeptAssessment kept = shelf.find(organisation, assessment).orElseThrow(NotFound::new);
        Optional<DecisionRefusal> refusal = goesOn ? refusal(organisation, kept, point) : Optional.empty();
        if (refusal.isPresent()) {
            return refusal;
        }
        insert(actor, organisation, kept, new Decision(point, goesOn, reason));
        return Optional.empty();
    }

    private Optional<DecisionRefusal> refusal(OrganisationId organisation, KeptAssessment kept, Point point) {
        return switch (point) {
            case ASSESSMENT ->
                Optional.of(DecisionRefusal.of(kept.evaluation())).filter(DecisionRefusal::any);
            case TREATMENT ->
                Optional.of(DecisionRefusal.of(kept.assessment(), answered.refs(organisation)))
                        .filter(DecisionRefusal::any);
            case AUTHORISATION -> Optional.empty();
        };
    }

    private record Decision(Point point, boolean goesOn, String reason) {}

    private void insert(Actor actor, OrganisationId organisation, KeptAssessment kept, Decision taken) {
        Instant now = clock.instant();
        store.insert(
                organisation,
                kept.id(),
                new RiskDecision(
                        Ids.next(now),
                        taken.point(),
                        taken.goesOn(),
                        taken.reason().strip(),
                        stateOf(kept, taken.point()),
                        new RiskDecision.Decided(actor.account(), actor.name(), now)));
        events.publishEvent(new Change(
                organisation,
                actor,
                taken.goesOn() ? "risk-decision.goes-on" : "risk-decision.redo",
                taken.point().word(),
                Map.of("assessment", kept.id())));
    }

    /**
     * A hash of what a point is about, which tells whether it changed since a decision. What is decided on treatment leaves the
     * assessment as good as it was.
     */
    public static String stateOf(KeptAssessment kept, Point point) {
        return Hash.of(kept.evaluation().risks().stream()
                .map(risk -> risk.ref() + "\n" + snapshot(kept, risk, point).text())
                .sorted()
                .collect(Collectors.joining("\n\n")));
    }

    private static RatingSnapshot snapshot(KeptAssessment kept, EvaluatedRisk risk, Point point) {
        RatingSnapshot all = RatingSnapshot.of(risk, kept.methodVersion().number());
        return point == Point.ASSESSMENT ? all.beforeTreatment() : all;
    }
}
