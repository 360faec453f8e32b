// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColourTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.0", "#0000ff, 8.59"})
    void countsContrastAsTheGuidelinesDo(String hex, double contrast) {
        assertThat(new AccentColour(hex).contrast()).isCloseTo(contrast, within(0.01));
    }

    @Test
    void drawsTheLineWhereTheGuidelinesDo() {
        assertThat(new AccentColour("#767676").readable()).isTrue();
        assertThat(new AccentColour("#777777").readable()).isFalse();
        assertThat(AccentColour.STANDARD.readable()).isTrue();
    }

    @Test
    void findsAReadableShadeOfAnyColour() {
        long seed = 20_270_431;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            AccentColour any = new AccentColour("#%06x".formatted(random.nextInt(0x1000000)));

            assertThat(any.readableShade().readable())
                    .as("%s, seed %d", any, seed)
                    .isTrue();
            assertThat(any.readableShade().red()).isLessThanOrEqualTo(any.red());
        }
    }

    @Test
    void leavesAReadableColourAsItIs() {
        assertThat(AccentColour.STANDARD.readableShade()).isEqualTo(AccentColour.STANDARD);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(AccentColour.parse(" #0B5560 ")).contains(AccentColour.STANDARD);
        assertThat(AccentColour.parse("0b5560")).contains(AccentColour.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "red", "#0b556", "#0b55600", "#0b556g", "#0b5560;}*{x:y", "url(x)", "\u0660\u0661"})
    void takesNothingElse(String typed) {
        assertThat(AccentColour.parse(typed)).isEmpty();
    }
}
