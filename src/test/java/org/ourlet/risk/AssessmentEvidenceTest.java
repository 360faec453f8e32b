// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.EvidenceAnswer;

class AssessmentEvidenceTest {

    private static final MethodVersion VERSION = new MethodVersion(
            1,
            "product-by-criterion",
            Examples.PRODUCT.limits(),
            Examples.PRODUCT.acceptance(),
            new MethodVersion.Chosen("Marta", Instant.EPOCH),
            0);

    private static EvidenceAnswer answer(RiskAssessment assessment, String check) {
        return answer(assessment, Map.of(), null, check);
    }

    private static EvidenceAnswer answer(
            RiskAssessment assessment,
            Map<String, RiskAcceptance> acceptances,
            @Nullable String reviewOf,
            String check) {
        RiskAssessment.Header header =
                new RiskAssessment.Header("a1", "First", 1, assessment.header().money(), LocalDate.EPOCH, reviewOf, 0);
        KeptAssessment kept = new KeptAssessment(
                new RiskAssessmentStore.Stored(header, VERSION, 0, false), RiskEvaluation.of(assessment.with(header)));
        return new AssessmentEvidence(kept, acceptances, Map.of(), RiskReview.NOTHING_SAID).answer(check);
    }

    @Test
    void countsWhatIsThere() {
        RiskAssessment proofbox = Examples.proofbox();

        assertThat(answer(proofbox, "assets-linked")).isEqualTo(new EvidenceAnswer(8, 8, "/risks/a1/assets"));
        assertThat(answer(proofbox, "assets-have-owner")).isEqualTo(new EvidenceAnswer(4, 12, "/risks/a1/assets"));
        assertThat(answer(proofbox, "assets-have-risks")).isEqualTo(new EvidenceAnswer(8, 8, "/risks/a1/assets"));
        assertThat(answer(proofbox, "risks-rated")).isEqualTo(new EvidenceAnswer(13, 13, "/risks/a1/register"));
        assertThat(answer(proofbox, "treatment-decided").of()).isEqualTo(11);
        assertThat(answer(proofbox, "kept-risks-explained").done()).isZero();
        assertThat(answer(proofbox, "residual-risks-accepted").of()).isEqualTo(5);
        assertThat(answer(proofbox, "high-residual-risks-accepted").complete()).isTrue();
    }

    @Test
    void anEmptyAssessmentProvesNothing() {
        RiskAssessment empty = Examples.proofbox().with(Assets.NONE).with(List.of());

        assertThat(List.of(
                        "assets-linked",
                        "risks-rated",
                        "residual-risks-accepted",
                        "kept-risks-explained",
                        "impacts-rated",
                        "business-assets-listed"))
                .noneMatch(check -> answer(empty, check).complete());
    }

    @Test
    void anAcceptanceCountsWhileItHolds() {
        RiskAssessment proofbox = Examples.proofbox();
        EvaluatedRisk risk = RiskEvaluation.of(proofbox).find("R02").orElseThrow();
        RiskAcceptance acceptance = new RiskAcceptance(
                "1", "R02", RatingSnapshot.of(risk, 1), "", new RiskAcceptance.Accepted("p", "Paula", Instant.EPOCH));
        RiskAssessment changed = proofbox.with(proofbox.risks().stream()
                .map(each -> each.ref().equals("R02") ? each.with(Estimate.of(4, 3)) : each)
                .toList());

        assertThat(answer(proofbox, Map.of("R02", acceptance), null, "residual-risks-accepted")
                        .done())
                .isEqualTo(1);
        assertThat(answer(changed, Map.of("R02", acceptance), null, "residual-risks-accepted")
                        .done())
                .isZero();
    }

    @Test
    void onlyAReviewCountsAsOne() {
        assertThat(answer(Examples.proofbox(), Map.of(), null, "review-rated").complete())
                .isFalse();
        assertThat(answer(Examples.proofbox(), Map.of(), "a0", "review-rated").complete())
                .isTrue();
        assertThat(answer(Examples.proofbox(), Map.of(), "a0", "review-triggers-noted")
                        .complete())
                .isFalse();
    }
}
