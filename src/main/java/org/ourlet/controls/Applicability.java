// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.ApplicabilityDecision.Trace;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statement of applicability of an organisation, and what people decide on it. */
@Service
public class Applicability {

    private final ReferenceControls reference;
    private final ControlStore store;
    private final DecisionStore decisions;
    private final ObjectProvider<TreatedRisks> risks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applicability(
            ReferenceControls reference,
            ControlStore store,
            DecisionStore decisions,
            ObjectProvider<TreatedRisks> risks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reference = reference;
        this.store = store;
        this.decisions = decisions;
        this.risks = risks;
        this.events = events;
        this.clock = clock;
    }

    /** The controls of the standard that the statement speaks of. */
    public ReferenceControls reference() {
        return reference;
    }

    /** What somebody decides on a line. */
    public record Typed(Choice choice, String reason, Stated stated) {

        public static final Typed CONFIRMED = new Typed(Choice.APPLICABLE, "", Stated.NOTHING);
    }

    /** Risks of the present assessment; none while there is no assessment. */
    public List<TreatedRisk> risks(OrganisationId organisation) {
        return risks.stream()
                .flatMap(source -> source.of(organisation).stream())
                .toList();
    }

    /** Controls that the treatments of risks name and that are not in the list yet. */
    public List<Controls.Particulars> proposals(List<Control> present, List<TreatedRisk> risks, Language language) {
        return new ControlProposals(reference, language).from(risks, present);
    }

    public StatementSources sources(OrganisationId organisation) {
        return new StatementSources(risks(organisation), store.controls(organisation), store.obligations(organisation));
    }

    public StatementOfApplicability statement(OrganisationId organisation) {
        return statement(organisation, sources(organisation));
    }

    StatementOfApplicability statement(OrganisationId organisation, StatementSources sources) {
        return sources.statement(reference, decisions.latest(organisation));
    }

    /** All decisions on a reference control, the latest first. */
    public List<ApplicabilityDecision> history(OrganisationId organisation, String reference) {
        return decisions.on(organisation, reference);
    }

    /**
     * Decides on a line, or returns to what the program derives.
     *
     * @param version of the line the form was made from
     * @return message keys by field; empty when it was decided
     * @throws NotFound when there is no such reference control
     * @throws StaleVersion when somebody decided meanwhile
     */
    @Transactional
    public Map<String, String> decide(
            Actor actor, OrganisationId organisation, String reference, Typed typed, long version) {
        ApplicabilityLine line = statement(organisation).find(reference).orElseThrow(NotFound::new);
        if (line.version() != version) {
            throw new StaleVersion(Map.of("reason", line.ownReason(), "evidence", line.ownEvidence()), line.version());
        }
        Map<String, String> problems = DecisionRules.problems(line, typed);
        if (problems.isEmpty()) {
            decisions.insert(organisation, List.of(decision(actor, line, typed)));
            events.publishEvent(
                    new Change(organisation, actor, "applicability.decided", reference, Map.of("name", reference)));
        }
        return problems;
    }

    /** Confirms every line that applies for a reason and that nobody has looked at; exclusions want a look each. */
    @Transactional
    public int confirmApplicable(Actor actor, OrganisationId organisation) {
        List<ApplicabilityLine> lines = statement(organisation).lines().stream()
                .filter(line -> !line.decided() && line.derivedApplicable())
                .toList();
        if (!lines.isEmpty()) {
            decisions.insert(
                    organisation,
                    lines.stream()
                            .map(line -> decision(actor, line, Typed.CONFIRMED))
                            .toList());
            events.publishEvent(new Change(
                    organisation,
                    actor,
                    "applicability.confirmed",
                    "W24",
                    Map.of("lines", String.valueOf(lines.size()))));
        }
        return lines.size();
    }

    private ApplicabilityDecision decision(Actor actor, ApplicabilityLine line, Typed typed) {
        Instant now = clock.instant();
        return new ApplicabilityDecision(
                Ids.next(now),
                line.id(),
                typed.choice(),
                typed.reason().strip(),
                new Stated(typed.stated().state(), typed.stated().evidence().strip()),
                line.derivedApplicable(),
                new Trace(line.version() + 1, actor.account(), actor.name(), now));
    }
}
