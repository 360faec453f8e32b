// SPDX-License-Identifier: Apache-2.0
package org.ourlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.controls.EarlierControl;
import org.ourlet.controls.Mapping;
import org.ourlet.controls.ReferenceControl;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.Theme;
import org.ourlet.shared.Language;

/** The controls of both editions are complete and written for a small firm. */
class ControlsContentTest {

    private static final int LONGEST_SENTENCE = 25;

    private final ReferenceControls controls = ShippedContent.CONTROLS;

    @ParameterizedTest
    @CsvSource({"ORGANISATIONAL, 5, 37", "PEOPLE, 6, 8", "PHYSICAL, 7, 14", "TECHNOLOGICAL, 8, 34"})
    void everyNumberOf2022IsThereInOrder(Theme theme, int section, int last) {
        List<String> expected = IntStream.rangeClosed(1, last)
                .mapToObj(number -> "A." + section + "." + number)
                .toList();

        assertThat(controls.of(theme)).extracting(ReferenceControl::id).containsExactlyElementsOf(expected);
    }

    @Test
    void everyNumberOf2005IsThereInOrder() {
        List<String> expected = new ArrayList<>();
        objectives()
                .forEach((objective) -> IntStream.rangeClosed(1, objective.controls())
                        .forEach(number -> expected.add(objective.id() + "." + number)));

        assertThat(controls.earlier())
                .extracting(EarlierControl::id)
                .hasSize(133)
                .containsExactlyElementsOf(expected);
        assertThat(controls.sections()).hasSize(11);
    }

    private record Objective(String id, int controls) {}

    /** How many controls each objective of 2005 has. */
    private static Stream<Objective> objectives() {
        return Arrays.stream(("5.1=2 6.1=8 6.2=3 7.1=3 7.2=2 8.1=3 8.2=3 8.3=3 9.1=6 9.2=7 10.1=4 10.2=3 10.3=2"
                                + " 10.4=2 10.5=1 10.6=2 10.7=4 10.8=5 10.9=3 10.10=6 11.1=1 11.2=4 11.3=3 11.4=7"
                                + " 11.5=6 11.6=2 11.7=2 12.1=1 12.2=4 12.3=2 12.4=3 12.5=5 12.6=1 13.1=2 13.2=3"
                                + " 14.1=5 15.1=6 15.2=2 15.3=2")
                        .split(" "))
                .map(each -> each.split("="))
                .map(each -> new Objective("A." + each[0], Integer.parseInt(each[1])));
    }

    @Test
    void elevenAreNewAndThirtySixComeFirst() {
        assertThat(controls.all()).filteredOn(ReferenceControl::isNew).hasSize(11);
        assertThat(controls.all()).filteredOn(ReferenceControl::baseline).hasSize(36);
    }

    @Test
    void nothingOf2005IsLostAndOnlyLaterControlsHaveNoRoot() {
        assertThat(controls.earlier())
                .extracting(EarlierControl::later)
                .allSatisfy(later -> assertThat(later.all()).isNotEmpty().doesNotHaveDuplicates());
        assertThat(controls.all())
                .extracting(ReferenceControl::earlier)
                .filteredOn(earlier -> earlier.all().isEmpty())
                .hasSize(13);
    }

    @Test
    void theMappingSaysTheSameFromBothSides() {
        assertThat(pairs(controls.all(), ReferenceControl::id, ReferenceControl::earlier, false))
                .containsExactlyInAnyOrderElementsOf(
                        pairs(controls.earlier(), EarlierControl::id, EarlierControl::later, true));
    }

    private static <T> List<String> pairs(
            List<T> all,
            java.util.function.Function<T, String> id,
            java.util.function.Function<T, Mapping> mapping,
            boolean turned) {
        return all.stream()
                .flatMap(each -> mapping.apply(each).equal().stream()
                        .map(other -> turned ? other + "=" + id.apply(each) : id.apply(each) + "=" + other))
                .toList();
    }

    @Test
    void explainsEachControlInTwoShortSentencesWithTwoOrThreeProofs() {
        assertThat(controls.all())
                .extracting(control -> control.text(Language.EN))
                .allSatisfy(text -> {
                    assertThat(text.name()).hasSizeLessThanOrEqualTo(60).doesNotEndWith(".");
                    assertThat(sentences(text.means()))
                            .hasSize(2)
                            .allSatisfy(sentence ->
                                    assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
                    assertThat(text.evidence()).hasSizeBetween(2, 3);
                });
    }

    private static String[] sentences(String text) {
        return text.split("(?<=[.?])\\s+");
    }

    @Test
    void noTwoControlsOfAnEditionHaveTheSameName() {
        assertThat(controls.all())
                .extracting(control -> control.name(Language.EN))
                .doesNotHaveDuplicates();
        assertThat(controls.earlier())
                .extracting(control -> control.name(Language.EN))
                .doesNotHaveDuplicates();
    }
}
