// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    @ParameterizedTest(name = "{0} with {1} established waits for {2}")
    @CsvSource({
        "T1, '',                    ''",
        "T2, '',                    W01 T1",
        "P1, '',                    W01 T1",
        "P1, W02,                   W01 T1",
        "T2, W01,                   ''",
        "P1, W01,                   ''",
        "T3, W01,                   W02",
        "T3, W01 W02,               ''",
        "P2, W01,                   P1 W11 W12 W13",
        "P2, W01 W13,               W11 W12",
        "P2, W01 W11 W12 W13,       ''",
        "P3, W01 W12 W13,           P2 W14",
        "D4, W01 W03,               T3 W05",
        "D4, W01 W03 W05,           ''",
        "D3, W03 W05 W26 W27,       W28",
        "A2, W34 W44,               C3 W39",
    })
    void anActivityWaitsForWhatItRequiresAndForItsInputs(String activity, String established, String blockers) {
        SomePlan plan = new SomePlan().approved(words(established));

        assertThat(blockersOf(plan, activity)).isEqualTo(List.of(words(blockers)));
    }

    @Test
    void whatIsStaleStillCounts() {
        assertThat(blockersOf(new SomePlan().stale("W01"), "T2")).isEmpty();
    }

    @Test
    void whatWaitsForApprovalDoesNotCountYet() {
        assertThat(blockersOf(new SomePlan().inApproval("W01"), "T2")).containsExactly("W01", "T1");
    }

    @Test
    void anOptionalInputNeverBlocks() {
        assertThat(blockersOf(new SomePlan().approved("W35"), "C2")).isEmpty();
    }

    @Test
    void whatIsLeftOutNeverBlocks() {
        SomePlan plan = new SomePlan().selection(Set.of("T1", "P1", "P2")).approved("W01");

        assertThat(blockersOf(plan.selection(Set.of("P2")), "P2")).isEmpty();
    }

    private static List<String> blockersOf(SomePlan plan, String activity) {
        return plan.plan().find(activity).orElseThrow().readiness().blockers().stream()
                .map(Blocker::code)
                .toList();
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.split(" ");
    }
}
