// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.shared.Language;

class ControlProposalsTest {

    private final ControlProposals proposals = new ControlProposals(ShippedContent.CONTROLS, Language.EN);

    private static TreatedRisk risk(String ref, String... controls) {
        return new TreatedRisk(ref, "Scenario", true, true, true, List.of(), List.of(controls));
    }

    @Test
    void takesWordsNumbersAndAllRisksThatNameThem() {
        List<Controls.Particulars> found = proposals.from(
                List.of(risk("R01", "Copy kept apart (A.8.13)"), risk("R02", "copy kept apart (A.8.13)", "A.7.2")),
                List.of());

        assertThat(found).hasSize(2);
        assertThat(found.get(0).wording().name()).isEqualTo("Copy kept apart");
        assertThat(found.get(0).links()).isEqualTo(new Control.Links(List.of("A.8.13"), List.of("R01", "R02")));
        assertThat(found.get(1).wording().name()).isEqualTo("Doors and visitors");
    }

    @Test
    void leavesOutWhatIsInTheListAlready() {
        Control present = new Control(
                "c",
                1,
                new Control.Wording("Copy kept apart", ""),
                new Control.Links(List.of(), List.of()),
                new Control.Work(null, ControlState.PLANNED, "", null),
                false,
                0);

        assertThat(proposals.from(List.of(risk("R01", "Copy kept apart, A.8.13")), List.of(present)))
                .isEmpty();
    }
}
