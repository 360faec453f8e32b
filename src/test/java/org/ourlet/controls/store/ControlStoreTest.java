// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.controls.ApplicabilityDecision;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.ApplicabilityDecision.Trace;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.ControlStore;
import org.ourlet.controls.DecisionStore;
import org.ourlet.controls.ImplementationState;
import org.ourlet.controls.Obligation;
import org.ourlet.risk.Cost;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class ControlStoreTest extends StoreTest {

    private ControlStore store;
    private DecisionStore decisions;
    private OrganisationId proofbox;
    private OrganisationId brasserie;

    @BeforeEach
    void make() {
        store = new JdbcControlStore(jdbc(), batch());
        decisions = new JdbcDecisionStore(jdbc(), batch());
        proofbox = organisation("proofbox");
        brasserie = organisation("brasserie");
    }

    private static Control control(String name, @Nullable Cost cost) {
        return new Control(
                Ids.next(NOW),
                1,
                new Control.Wording(name, "Every night"),
                new Control.Links(List.of("A.8.13", "A.10.5.1"), List.of("R02")),
                new Control.Work(null, ControlState.IN_PROGRESS, "https://example.org", cost),
                false,
                0);
    }

    @Test
    void givesBackWhatWasStored() {
        Control backups = control("Backups", new Cost(new BigDecimal("1200.50"), new BigDecimal("0.25")));

        int number = store.insert(proofbox, backups);

        assertThat(number).isEqualTo(1);
        assertThat(store.controls(proofbox)).containsExactly(backups);
        assertThat(store.controls(brasserie)).isEmpty();
    }

    @Test
    void givesTheNextNumberInEachOrganisation() {
        store.insert(proofbox, control("Backups", null));

        assertThat(store.insert(proofbox, control("Locks", null))).isEqualTo(2);
        assertThat(store.insert(brasserie, control("Locks", null))).isEqualTo(1);
        assertThat(store.controls(proofbox)).extracting(Control::code).containsExactly("C-01", "C-02");
    }

    @Test
    void insertsSeveralAtOnce() {
        Control backups = control("Backups", null);

        store.insert(proofbox, List.of(backups));

        assertThat(store.controls(proofbox)).containsExactly(backups);
        assertThat(store.insert(proofbox, control("Locks", null))).isEqualTo(2);
    }

    @Test
    void refusesAStaleVersionAndAnotherOrganisation() {
        Control backups = control("Backups", null);
        store.insert(proofbox, backups);

        assertThat(store.update(brasserie, backups)).isFalse();
        assertThat(store.update(proofbox, backups)).isTrue();
        assertThat(store.update(proofbox, backups)).isFalse();
    }

    @Test
    void keepsObligations() {
        Obligation law =
                new Obligation(Ids.next(NOW), Obligation.Kind.LAW, "Data protection", List.of("A.5.34"), false, 0);

        store.insert(proofbox, law);

        assertThat(store.obligations(proofbox)).containsExactly(law);
        assertThat(store.obligations(brasserie)).isEmpty();
        assertThat(store.update(brasserie, law)).isFalse();
        assertThat(store.update(proofbox, law)).isTrue();
        assertThat(store.update(proofbox, law)).isFalse();
    }

    @Test
    void theLatestDecisionCountsAndAllStay() {
        decisions.insert(
                proofbox, List.of(decision("A.5.1", 1, Choice.EXCLUDED), decision("A.5.2", 1, Choice.DERIVED)));
        decisions.insert(proofbox, List.of(decision("A.5.1", 2, Choice.APPLICABLE)));

        assertThat(decisions.latest(proofbox))
                .extracting(ApplicabilityDecision::reference, ApplicabilityDecision::choice)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("A.5.1", Choice.APPLICABLE),
                        org.assertj.core.api.Assertions.tuple("A.5.2", Choice.DERIVED));
        assertThat(decisions.on(proofbox, "A.5.1"))
                .extracting(each -> each.trace().number())
                .containsExactly(2, 1);
        assertThat(decisions.latest(brasserie)).isEmpty();
        assertThat(decisions.on(brasserie, "A.5.1")).isEmpty();
    }

    @Test
    void keepsWhatADecisionStates() {
        ApplicabilityDecision decision = decision("A.8.13", 1, Choice.APPLICABLE);

        decisions.insert(proofbox, List.of(decision));

        assertThat(decisions.latest(proofbox)).containsExactly(decision);
    }

    private static ApplicabilityDecision decision(String reference, int number, Choice choice) {
        return new ApplicabilityDecision(
                Ids.next(NOW),
                reference,
                choice,
                "a reason",
                new Stated(choice == Choice.DERIVED ? null : ImplementationState.PROVEN, "a list"),
                true,
                new Trace(number, "account", "Marta Lopes", NOW));
    }
}
