// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.controls.Applicability.Typed;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.ApplicabilityDecision.Trace;
import org.ourlet.controls.Reason.Kind;

class StatementOfApplicabilityTest {

    private static final TreatedRisk RANSOMWARE = new TreatedRisk(
            "R02",
            "Ransomware reaches the archive",
            true,
            true,
            true,
            List.of("Restored in a day"),
            List.of("Backups (A.8.13)"));
    private static final TreatedRisk THEFT =
            new TreatedRisk("R05", "A laptop is stolen", true, false, true, List.of("Nothing readable"), List.of());
    private static final Control ENCRYPTION =
            control(1, List.of("A.8.1", "A.12.3.1"), List.of("R05"), ControlState.IMPLEMENTED, "List of devices");
    private static final Control CUPBOARD = control(2, List.of("A.7.8"), List.of(), ControlState.IMPLEMENTED, "");
    private static final Obligation LAW =
            new Obligation("o", Obligation.Kind.LAW, "Data protection law", List.of("A.8.10"), false, 0);

    private static Control control(
            int number, List<String> references, List<String> risks, ControlState state, String evidence) {
        return new Control(
                "c" + number,
                number,
                new Control.Wording("Control " + number, ""),
                new Control.Links(references, risks),
                new Control.Work(null, state, evidence, null),
                false,
                0);
    }

    private static StatementOfApplicability statement(ApplicabilityDecision... decisions) {
        return new StatementSources(List.of(RANSOMWARE, THEFT), List.of(ENCRYPTION, CUPBOARD), List.of(LAW))
                .statement(ShippedContent.CONTROLS, List.of(decisions));
    }

    private static ApplicabilityLine line(String id, ApplicabilityDecision... decisions) {
        return statement(decisions).find(id).orElseThrow();
    }

    private static ApplicabilityDecision decision(String id, Choice choice, boolean derivedThen) {
        return new ApplicabilityDecision(
                "d", id, choice, "our reason", Stated.NOTHING, derivedThen, new Trace(1, "a", "Marta", Instant.EPOCH));
    }

    @Test
    void findsTheReasonsInTreatmentsControlsLawsAndBaseline() {
        assertThat(line("A.8.13").reasons())
                .extracting(Reason::kind, Reason::source)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Kind.RISK, "R02"),
                        org.assertj.core.api.Assertions.tuple(Kind.BASELINE, ""));
        assertThat(line("A.8.1").reasons())
                .extracting(Reason::kind)
                .containsExactly(Kind.RISK, Kind.BASELINE, Kind.OWN_CONTROL);
        assertThat(line("A.8.10").reasons()).containsExactly(new Reason(Kind.LAW, LAW.name(), LAW.name()));
    }

    @Test
    void readsNumbersOf2005AsWhatTheyBecame() {
        assertThat(line("A.8.24").has(Kind.RISK)).isTrue();
    }

    @Test
    void leavesOutWhatNothingCallsFor() {
        assertThat(line("A.8.34").applicable()).isFalse();
        assertThat(line("A.8.34").reasons()).isEmpty();
    }

    @Test
    void takesTheStateFromControlsAndEvidence() {
        assertThat(line("A.8.1").state()).isEqualTo(ImplementationState.PROVEN);
        assertThat(line("A.7.8").state()).isEqualTo(ImplementationState.IN_PLACE);
        assertThat(line("A.8.13").state()).isEqualTo(ImplementationState.NOT_STARTED);
        assertThat(line("A.8.1").evidence()).containsExactly("List of devices");
    }

    @Test
    void keepsTheDecisionBesideWhatIsDerived() {
        ApplicabilityLine excluded = line("A.8.13", decision("A.8.13", Choice.EXCLUDED, true));

        assertThat(excluded.applicable()).isFalse();
        assertThat(excluded.derivedApplicable()).isTrue();
        assertThat(excluded.overruled()).isTrue();
        assertThat(excluded.ownReason()).isEqualTo("our reason");
        assertThat(excluded.turned()).isFalse();
    }

    @Test
    void asksAgainWhenTheReasonsHaveTurned() {
        ApplicabilityLine line = line("A.8.13", decision("A.8.13", Choice.EXCLUDED, false));

        assertThat(line.turned()).isTrue();
        assertThat(line.open()).isTrue();
    }

    @Test
    void returnsToWhatIsDerived() {
        ApplicabilityLine line = line("A.8.13", decision("A.8.13", Choice.DERIVED, true));

        assertThat(line.applicable()).isTrue();
        assertThat(line.decided()).isFalse();
        assertThat(line.ownReason()).isEmpty();
    }

    @Test
    void goesFromOpenLineToOpenLine() {
        ApplicabilityDecision first = decision("A.5.1", Choice.APPLICABLE, true);
        ApplicabilityDecision third = decision("A.5.3", Choice.EXCLUDED, false);

        assertThat(statement(first, third).nextOpen("A.5.2").orElseThrow().id()).isEqualTo("A.5.4");
        assertThat(statement(first).nextOpen("A.8.34").orElseThrow().id()).isEqualTo("A.5.2");
        assertThat(statement().beside("A.5.1", -1)).isEmpty();
        assertThat(statement().place("A.6.1")).isEqualTo(38);
    }

    @Test
    void asksForAReasonOnlyToOverrule() {
        assertThat(problems("A.8.13", new Typed(Choice.APPLICABLE, "", Stated.NOTHING)))
                .isEmpty();
        assertThat(problems("A.8.34", new Typed(Choice.EXCLUDED, "", Stated.NOTHING)))
                .isEmpty();
        assertThat(problems("A.8.13", new Typed(Choice.EXCLUDED, " ", Stated.NOTHING)))
                .containsOnlyKeys("reason");
        assertThat(problems("A.8.34", new Typed(Choice.APPLICABLE, "", Stated.NOTHING)))
                .containsOnlyKeys("reason");
        assertThat(problems("A.8.13", new Typed(Choice.DERIVED, "", Stated.NOTHING)))
                .isEmpty();
    }

    @Test
    void believesInPlaceOnlyWithEvidence() {
        Stated proven = new Stated(ImplementationState.PROVEN, "");

        assertThat(problems("A.8.13", new Typed(Choice.APPLICABLE, "", proven))).containsOnlyKeys("evidence");
        assertThat(problems("A.8.1", new Typed(Choice.APPLICABLE, "", proven))).isEmpty();
        assertThat(problems(
                        "A.8.13",
                        new Typed(Choice.APPLICABLE, "", new Stated(ImplementationState.PROVEN, "Restore test"))))
                .isEmpty();
    }

    private static Map<String, String> problems(String id, Typed typed) {
        return DecisionRules.problems(line(id), typed);
    }

    @Test
    void countsWhatAppliesAndWhatIsInPlace() {
        StatementOfApplicability statement = statement();

        assertThat(statement.applicable()).isEqualTo(38);
        assertThat(statement.inPlace()).isEqualTo(3);
        assertThat(statement.beyond()).isEmpty();
    }

    @Test
    void doesNotCountWhatWasWithdrawn() {
        StatementOfApplicability statement = new StatementSources(
                        List.of(), List.of(CUPBOARD.withdrawn(true)), List.of(LAW.withdrawn(true)))
                .statement(ShippedContent.CONTROLS, List.of());

        assertThat(statement.applicable()).isEqualTo(36);
    }
}
