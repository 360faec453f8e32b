// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourlet.Golden;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.StandardEdition;
import org.ourlet.shared.Language;

/** What each level has and covers, as files that change only on purpose. */
class TailoringGoldenTest {

    private final Guide guide = ShippedContent.GUIDE;
    private final Tailoring tailoring = ShippedContent.TAILORING;

    @ParameterizedTest
    @EnumSource
    void activitiesOf(ImplementationLevel level) {
        String lines = tailoring.matrix().activitiesOf(level).stream()
                .map(guide::activity)
                .map(TailoringGoldenTest::line)
                .collect(Collectors.joining());

        Golden.check("tailoring/level-%d.txt".formatted(level.number()), lines);
    }

    private static String line(Activity activity) {
        return "%-3s %s\n".formatted(activity.code(), activity.text(Language.EN).name());
    }

    @ParameterizedTest
    @EnumSource
    void coverageOf(StandardEdition edition) {
        String units = tailoring.coverageTable(edition).units().stream()
                .map(this::line)
                .collect(Collectors.joining());

        Golden.check("tailoring/coverage-%s.txt".formatted(edition.year()), "unit       1 2 3 4 5  needs\n" + units);
    }

    private String line(CoverageUnit unit) {
        String states = Arrays.stream(ImplementationLevel.values())
                .map(level -> UnitCoverage.of(unit, tailoring.matrix().activitiesOf(level))
                        .state())
                .map(TailoringGoldenTest::sign)
                .collect(Collectors.joining(" "));
        return "%-10s %s  %s\n".formatted(unit.id(), states, String.join(" ", unit.needs()));
    }

    private static String sign(UnitCoverage.State state) {
        return switch (state) {
            case FULL -> "x";
            case PARTLY -> "o";
            case NONE -> ".";
        };
    }
}
