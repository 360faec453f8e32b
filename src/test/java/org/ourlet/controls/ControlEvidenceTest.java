// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.ApplicabilityDecision.Trace;
import org.ourlet.controls.TreatmentAction.Priority;
import org.ourlet.controls.TreatmentAction.Progress;
import org.ourlet.controls.TreatmentAction.State;
import org.ourlet.guide.EvidenceAnswer;

class ControlEvidenceTest {

    private static final TreatedRisk WHOLE =
            new TreatedRisk("R01", "One", true, true, true, List.of("It holds"), List.of("A.8.13"));
    private static final TreatedRisk BARE = new TreatedRisk("R02", "Two", true, false, false, List.of(), List.of());
    private static final TreatedRisk KEPT = new TreatedRisk("R03", "Three", false, false, true, List.of(), List.of());

    private static Control control(int number, ControlState state, String evidence, String... references) {
        return new Control(
                "c" + number,
                number,
                new Control.Wording("Control " + number, ""),
                new Control.Links(List.of(references), List.of()),
                new Control.Work(null, state, evidence, null),
                false,
                0);
    }

    private static TreatmentAction action(
            int number, @Nullable String control, State state, @Nullable String verifiedBy) {
        return new TreatmentAction(
                "a" + number,
                number,
                new TreatmentAction.Task("Action", number == 1 ? "a check" : "", "", null),
                new TreatmentAction.Links(control, List.of()),
                new TreatmentAction.Schedule(
                        "marta", Priority.NEXT, null, number == 1 ? LocalDate.of(2027, 4, 1) : null),
                new Progress(state, "", "", null, verifiedBy),
                0);
    }

    private static EvidenceAnswer answer(String check, List<Control> controls, TreatmentAction... actions) {
        StatementSources sources = new StatementSources(List.of(WHOLE, BARE, KEPT), controls, List.of());
        ApplicabilityDecision decision = new ApplicabilityDecision(
                "d", "A.5.1", Choice.APPLICABLE, "", Stated.NOTHING, true, new Trace(1, "a", "Marta", Instant.EPOCH));
        StatementOfApplicability statement = sources.statement(ShippedContent.CONTROLS, List.of(decision));
        return ControlEvidence.answer(
                new ControlEvidence.Seen(sources, statement, new TreatmentPlan(List.of(actions))), check, null);
    }

    private static void assertAnswer(EvidenceAnswer answer, int done, int of) {
        assertThat(answer.done()).isEqualTo(done);
        assertThat(answer.of()).isEqualTo(of);
    }

    @Test
    void countsRisksToReduceOnly() {
        for (String check : List.of(
                "risks-have-requirement", "risks-have-control", "risks-have-reduction", "risks-have-residual-level")) {
            assertAnswer(answer(check, List.of()), 1, 2);
        }
    }

    @Test
    void countsLinesThatSomebodyDecided() {
        assertAnswer(answer("statement-decided", List.of()), 1, 93);
        assertAnswer(answer("annex-compared", List.of()), 1, 36);
    }

    @Test
    void countsStatesAndEvidenceOfWhatApplies() {
        List<Control> controls = List.of(
                control(1, ControlState.IMPLEMENTED, "a list", "A.5.1"),
                control(2, ControlState.IMPLEMENTED, "", "A.5.2"));

        assertAnswer(answer("statement-has-states", controls), 2, 36);
        assertAnswer(answer("statement-has-evidence", controls), 1, 2);
        assertAnswer(answer("controls-in-place", controls), 2, 2);
    }

    @Test
    void asksForAReasonBehindEachControl() {
        List<Control> controls =
                List.of(control(1, ControlState.PLANNED, "", "A.5.1"), control(2, ControlState.PLANNED, "", "A.8.34"));

        assertAnswer(answer("controls-have-reason", controls), 1, 2);
    }

    @Test
    void isNotDoneWhileThereIsNothing() {
        for (String check : List.of("controls-listed", "controls-have-action", "actions-closed", "actions-launched")) {
            assertAnswer(answer(check, List.of()), 0, 1);
        }
    }

    @Test
    void countsActionsWithOwnerDateAndCheck() {
        List<Control> controls = List.of(control(1, ControlState.PLANNED, ""), control(2, ControlState.PLANNED, ""));
        TreatmentAction whole = action(1, "c1", State.CLOSED, "paula");
        TreatmentAction bare = action(2, null, State.OPEN, null);
        TreatmentAction dropped = action(3, null, State.DROPPED, null);

        assertAnswer(answer("controls-have-action", controls, whole, bare), 1, 2);
        assertAnswer(answer("actions-have-owner-and-date", controls, whole, bare, dropped), 1, 2);
        assertAnswer(answer("actions-have-check", controls, whole, bare, dropped), 1, 2);
        assertAnswer(answer("actions-closed", controls, whole, bare, dropped), 1, 2);
        assertAnswer(answer("actions-verified", controls, whole), 1, 1);
        assertAnswer(answer("actions-verified", controls, action(1, "c1", State.CLOSED, "marta")), 0, 1);
        assertAnswer(answer("actions-launched", controls, whole), 1, 1);
    }
}
