// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;

class RiskReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static Risk implemented(Risk risk) {
        return RiskChange.implemented(TODAY).to().apply(risk);
    }

    private static RiskAssessment with(RiskAssessment assessment, String ref) {
        return assessment.with(assessment.risks().stream()
                .map(risk -> risk.ref().equals(ref) ? implemented(risk) : risk)
                .toList());
    }

    private static RiskEvaluation next(RiskAssessment earlier) {
        return RiskEvaluation.of(earlier.with(RiskReview.carried(earlier, earlier.method())));
    }

    static LongStream seeds() {
        return RandomRisks.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n19OnlyImplementedTreatmentsCount(long seed) {
        RandomRisks random = new RandomRisks(seed);
        RiskAssessment drawn = random.assessment(random.method());
        RiskAssessment earlier = drawn.with(drawn.risks().stream()
                .map(risk -> random.random().nextBoolean() ? implemented(risk) : risk)
                .toList());
        RiskEvaluation before = RiskEvaluation.of(earlier);

        RiskEvaluation after = next(earlier);

        for (EvaluatedRisk risk : before.risks()) {
            EvaluatedRisk carried = after.find(risk.ref()).orElseThrow();
            boolean counts = risk.risk().treatment().implemented();
            assertThat(carried.current()).isEqualTo(counts ? risk.remaining() : risk.current());
            assertThat(carried.risk().treatment().decided())
                    .isEqualTo(!counts && risk.risk().treatment().decided());
        }
    }

    @Test
    void whatWasGivenUpIsGone() {
        RiskAssessment earlier = with(Examples.proofbox(), "R13");
        RiskEvaluation after = next(earlier);

        assertThat(after.find("R13")).isEmpty();
        assertThat(RiskDifference.between(RiskEvaluation.of(earlier), after))
                .filteredOn(difference -> difference.kind() != RiskDifference.Kind.SAME)
                .extracting(RiskDifference::ref, RiskDifference::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R13", RiskDifference.Kind.GONE));
    }

    @Test
    void whatWasReachedIsLowerAndInPlace() {
        RiskAssessment example = Examples.proofbox();
        RiskAssessment earlier = with(
                example.with(example.risks().stream()
                        .map(risk -> risk.with(new RiskTreatment(
                                risk.treatment().decision(),
                                risk.treatment().reduction(),
                                null,
                                List.of(),
                                List.of("A.8.24"),
                                "",
                                null)))
                        .toList()),
                "R01");
        RiskEvaluation after = next(earlier);

        EvaluatedRisk reached = after.find("R01").orElseThrow();
        assertThat(reached.current()).isEqualTo(8);
        assertThat(reached.risk().event().existingControls()).containsExactly("A.8.24");
        assertThat(kind(earlier, after, "R01")).isEqualTo(RiskDifference.Kind.LOWER);
    }

    private static RiskDifference.Kind kind(RiskAssessment earlier, RiskEvaluation after, String ref) {
        return RiskDifference.between(RiskEvaluation.of(earlier), after).stream()
                .filter(difference -> difference.ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    @Test
    void otherScalesMakeRatingsVoid() {
        RiskMethod additive = ShippedContent.RISK_METHODS.get("additive");
        RiskAssessment earlier = with(Examples.proofbox(), "R01");

        List<Risk> carried = RiskReview.carried(earlier, additive);
        Assets assets = RiskReview.carried(earlier.assets(), false);

        assertThat(carried).hasSize(13).allMatch(risk -> risk.estimate().equals(Estimate.NOT_RATED));
        assertThat(assets.business()).allMatch(asset -> asset.impact().equals(Impact.NOT_RATED));
        assertThat(assets.is()).extracting(IsAsset::supports).doesNotContain(List.of());
    }

    @Test
    void tellsTheDirection() {
        RiskAssessment earlier = Examples.proofbox();
        RiskEvaluation now = RiskEvaluation.of(earlier.with(earlier.risks().stream()
                .map(risk -> switch (risk.ref()) {
                    case "R01" -> risk.with(Estimate.of(4, 4));
                    case "R02" -> risk.with(Estimate.NOT_RATED);
                    default -> risk;
                })
                .toList()));

        assertThat(kind(earlier, now, "R01")).isEqualTo(RiskDifference.Kind.HIGHER);
        assertThat(kind(earlier, now, "R02")).isEqualTo(RiskDifference.Kind.UNRATED);
        assertThat(kind(now.assessment(), RiskEvaluation.of(earlier), "R02")).isEqualTo(RiskDifference.Kind.RATED);
        assertThat(kind(earlier, now, "R03")).isEqualTo(RiskDifference.Kind.SAME);
        assertThat(kind(earlier.with(List.of()), now, "R03")).isEqualTo(RiskDifference.Kind.NEW);
    }
}
