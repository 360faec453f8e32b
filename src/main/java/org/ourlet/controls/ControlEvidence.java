// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Sees how far the choice of controls, the statement of applicability and the treatment plan are (P10, P11, D1, D2). */
@Component
class ControlEvidence implements EvidenceCheck {

    private static final String CONTROLS = "/controls";
    private static final String STATEMENT = "/statement-of-applicability";
    private static final String PLAN = "/treatment-plan";

    private static final Map<String, Function<Seen, EvidenceAnswer>> CHECKS = Map.ofEntries(
            Map.entry(
                    "risks-have-requirement",
                    seen -> seen.toReduce(risk -> !risk.requirements().isEmpty())),
            Map.entry("risks-have-control", seen -> seen.toReduce(seen::hasControl)),
            Map.entry("risks-have-reduction", seen -> seen.toReduce(TreatedRisk::estimated)),
            Map.entry("risks-have-residual-level", seen -> seen.toReduce(TreatedRisk::residualKnown)),
            Map.entry("annex-compared", Seen::annexCompared),
            Map.entry("controls-have-reason", Seen::controlsHaveReason),
            Map.entry(
                    "controls-listed",
                    seen -> EvidenceAnswer.whether(!seen.controls().isEmpty(), CONTROLS)),
            Map.entry("statement-decided", Seen::statementDecided),
            Map.entry("statement-has-states", Seen::statementHasStates),
            Map.entry("statement-has-evidence", Seen::statementHasEvidence),
            Map.entry("controls-have-action", Seen::controlsHaveAction),
            Map.entry(
                    "actions-have-owner-and-date",
                    seen -> seen.actions(action -> action.schedule().owner() != null
                            && action.schedule().due() != null)),
            Map.entry(
                    "actions-have-check",
                    seen -> seen.actions(action -> !action.task().successCheck().isBlank())),
            Map.entry("actions-launched", Seen::launched),
            Map.entry(
                    "actions-verified",
                    seen -> seen.actions(action -> action.closed() && !action.verifiedByItsOwner())),
            Map.entry("actions-closed", seen -> seen.actions(TreatmentAction::closed)),
            Map.entry("controls-in-place", Seen::controlsInPlace));

    private final Applicability applicability;
    private final TreatmentPlans plans;

    ControlEvidence(Applicability applicability, TreatmentPlans plans) {
        this.applicability = applicability;
        this.plans = plans;
    }

    @Override
    public Set<String> names() {
        return CHECKS.keySet();
    }

    @Override
    public Answers answersFor(OrganisationId organisation) {
        StatementSources sources = applicability.sources(organisation);
        Seen seen = new Seen(sources, applicability.statement(organisation, sources), plans.plan(organisation));
        return (check, of) -> answer(seen, check, of);
    }

    static EvidenceAnswer answer(Seen seen, String check, @Nullable String of) {
        return Objects.requireNonNull(CHECKS.get(check)).apply(seen);
    }

    /** What the checks look at. Where there is nothing to count, the work has not begun: 0 of 1. */
    record Seen(StatementSources sources, StatementOfApplicability statement, TreatmentPlan plan) {

        List<Control> controls() {
            return sources.controls();
        }

        EvidenceAnswer toReduce(Predicate<TreatedRisk> done) {
            return of(sources.risks().stream().filter(TreatedRisk::toReduce).toList(), done, CONTROLS);
        }

        boolean hasControl(TreatedRisk risk) {
            return !risk.controls().isEmpty() || controls().stream().anyMatch(control -> control.names(risk.ref()));
        }

        EvidenceAnswer annexCompared() {
            List<ApplicabilityLine> called = statement.lines().stream()
                    .filter(ApplicabilityLine::derivedApplicable)
                    .toList();
            return of(called, line -> !line.open(), STATEMENT);
        }

        EvidenceAnswer controlsHaveReason() {
            return of(controls(), this::hasReason, CONTROLS);
        }

        /** A risk, a law, a contract or the baseline stands behind it. */
        private boolean hasReason(Control control) {
            return !control.links().risks().isEmpty()
                    || statement.lines().stream()
                            .filter(line -> line.own().contains(control))
                            .flatMap(line -> line.reasons().stream())
                            .anyMatch(reason -> reason.kind() != Reason.Kind.OWN_CONTROL);
        }

        EvidenceAnswer statementDecided() {
            return of(statement.lines(), line -> !line.open(), STATEMENT);
        }

        EvidenceAnswer statementHasStates() {
            return of(
                    applicable(),
                    line -> !line.own().isEmpty() || line.state() != ImplementationState.NOT_STARTED,
                    STATEMENT);
        }

        EvidenceAnswer statementHasEvidence() {
            List<ApplicabilityLine> inPlace =
                    applicable().stream().filter(line -> line.state().inPlace()).toList();
            return of(inPlace, line -> !line.evidence().isEmpty(), STATEMENT);
        }

        private List<ApplicabilityLine> applicable() {
            return statement.lines().stream()
                    .filter(ApplicabilityLine::applicable)
                    .toList();
        }

        EvidenceAnswer controlsHaveAction() {
            int missing = plan.withoutAction(controls()).size();
            int worked = (int) controls().stream()
                    .filter(control -> !plan.of(control.id()).isEmpty())
                    .count();
            return counted(worked, worked + missing, PLAN);
        }

        EvidenceAnswer actions(Predicate<TreatmentAction> done) {
            return of(plan.counting(), done, PLAN);
        }

        EvidenceAnswer launched() {
            boolean begun = plan.counting().stream().anyMatch(action -> action.state() != TreatmentAction.State.OPEN);
            return EvidenceAnswer.whether(begun, PLAN);
        }

        EvidenceAnswer controlsInPlace() {
            return of(controls(), control -> control.state() == ControlState.IMPLEMENTED, CONTROLS);
        }

        private static <T> EvidenceAnswer of(Collection<T> all, Predicate<T> done, String path) {
            return counted((int) all.stream().filter(done).count(), all.size(), path);
        }

        private static EvidenceAnswer counted(int done, int of, String path) {
            return new EvidenceAnswer(done, Math.max(1, of), path);
        }
    }
}
