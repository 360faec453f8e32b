// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.organisation.InterviewDraft.Begun;

class InterviewDraftTest {

    @Test
    void beginsNothingBeforeTheFirstAnswer() {
        InterviewDraft draft = draft(Map.of());

        assertThat(draft.begun()).isEmpty();
        assertThat(draft.documents()).isEqualTo(42);
        assertThat(draft.effort().people()).isEqualTo(Profile.ASSUMED_SIZE);
    }

    @Test
    void beginsTheCommitmentLetterWithTheReasons() {
        InterviewDraft draft = draft(Map.of(FactKey.ASKED_BY, "ourselves"));

        assertThat(codes(draft)).containsExactly("W01", "W11");
        assertThat(draft.begun().get(0).known()).containsExactly("reasons");
    }

    @Test
    void findsSuppliersInPlacesAndInWhoIsInChargeOfIt() {
        assertThat(codes(draft(Map.of(FactKey.PLACES, "cloud")))).contains("W31");
        assertThat(codes(draft(Map.of(FactKey.IT_IN_CHARGE, "provider")))).contains("W31");
        assertThat(codes(draft(Map.of(FactKey.PLACES, "paper", FactKey.IT_IN_CHARGE, "nobody"))))
                .doesNotContain("W31");
    }

    @Test
    void neverShrinksWithAnotherAnswer() {
        List<String> some = codes(draft(Map.of(FactKey.PLACES, "paper")));
        List<String> more = codes(draft(Map.of(FactKey.PLACES, "paper", FactKey.SIZE, "14")));

        assertThat(more).containsAll(some);
    }

    @Test
    void countsTheEffortForTheSizeThatWasSaid() {
        assertThat(draft(Map.of(FactKey.SIZE, "50")).effort().withTool()).isEqualTo(127);
    }

    private static InterviewDraft draft(Map<FactKey, String> said) {
        return InterviewDraft.of(new Profile(said), ShippedContent.TAILORING);
    }

    private static List<String> codes(InterviewDraft draft) {
        return draft.begun().stream()
                .map(Begun::workProduct)
                .map(each -> each.id())
                .toList();
    }
}
