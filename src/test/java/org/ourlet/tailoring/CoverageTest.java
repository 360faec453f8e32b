// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.StandardEdition;

class CoverageTest {

    private final Tailoring tailoring = ShippedContent.TAILORING;

    @ParameterizedTest
    @CsvSource({
        "LEVEL_1, 16, 6, 48,  23,  27",
        "LEVEL_2, 31, 4, 35,  44,  47",
        "LEVEL_3, 43, 7, 20,  61,  66",
        "LEVEL_4, 62, 4,  4,  89,  91",
        "LEVEL_5, 70, 0,  0, 100, 100"
    })
    void countsTheUnitsOf2005(ImplementationLevel level, int full, int partial, int none, int strict, int weighted) {
        Coverage coverage = coverage(level, StandardEdition.ISO27001_2005);

        assertThat(figures(coverage)).containsExactly(full, partial, none, strict, weighted);
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_1, 13, 4, 26,  30,  35",
        "LEVEL_2, 20, 5, 18,  47,  52",
        "LEVEL_3, 30, 6,  7,  70,  77",
        "LEVEL_4, 40, 1,  2,  93,  94",
        "LEVEL_5, 43, 0,  0, 100, 100"
    })
    void countsTheUnitsOf2022(ImplementationLevel level, int full, int partial, int none, int strict, int weighted) {
        Coverage coverage = coverage(level, StandardEdition.ISO27001_2022);

        assertThat(figures(coverage)).containsExactly(full, partial, none, strict, weighted);
    }

    @Test
    void tellsWhatAUnitNeedsAndWhatIsMissing() {
        UnitCoverage unit = unit(coverage(ImplementationLevel.LEVEL_4, StandardEdition.ISO27001_2022), "9.3.2");

        assertThat(unit.state()).isEqualTo(UnitCoverage.State.PARTLY);
        assertThat(unit.unit().needs()).containsExactly("C4", "C7");
        assertThat(unit.missing()).containsExactly("C7");
    }

    @Test
    void tellsFromWhichLevelAUnitIsCovered() {
        Coverage coverage = coverage(ImplementationLevel.LEVEL_1, StandardEdition.ISO27001_2022);

        assertThat(unit(coverage, "9.3.2").unit().partlyFrom()).isEqualTo(ImplementationLevel.LEVEL_4);
        assertThat(unit(coverage, "9.3.2").unit().fullyFrom()).isEqualTo(ImplementationLevel.LEVEL_5);
        assertThat(unit(coverage, "4.1").unit().partlyFrom()).isNull();
        assertThat(unit(coverage, "4.1").unit().fullyFrom()).isEqualTo(ImplementationLevel.LEVEL_1);
    }

    @Test
    void givesAReasonForEachActivityThatIsLeftOut() {
        Coverage coverage = coverage(ImplementationLevel.LEVEL_4, StandardEdition.ISO27001_2022);

        assertThat(coverage.gaps()).extracting(CoverageGap::activity).containsExactly("C6", "C7");
        assertThat(coverage.gaps().get(1).units())
                .extracting(CoverageUnit::id)
                .containsExactly("9.2.1", "9.2.2", "9.3.2");
    }

    private Coverage coverage(ImplementationLevel level, StandardEdition edition) {
        return tailoring.coverage(tailoring.selection(level), edition);
    }

    private static int[] figures(Coverage coverage) {
        return new int[] {
            coverage.full(), coverage.partial(), coverage.none(), coverage.strictPercent(), coverage.weightedPercent()
        };
    }

    private static UnitCoverage unit(Coverage coverage, String id) {
        return coverage.units().stream()
                .filter(unit -> unit.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
