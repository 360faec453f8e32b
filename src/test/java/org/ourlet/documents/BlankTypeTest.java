// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.shared.Language;

class BlankTypeTest {

    private static Blank blank(BlankType type) {
        return new Blank("a", type, true, null, List.of("whole", "part"), List.of());
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "2.0, 2", "'2,5', 2.5", "' 04 ', 4", "0, 0", "9999, 9999"})
    void keepsOneFormOfANumber(String typed, String kept) {
        assertThat(blank(BlankType.NUMBER).clean(typed)).isEqualTo(kept);
        assertThat(blank(BlankType.NUMBER).refusal(kept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, many, NOT_A_NUMBER",
        "NUMBER, -1, NOT_A_NUMBER",
        "NUMBER, 10000, NOT_A_NUMBER",
        "NUMBER, 1.25, NOT_A_NUMBER",
        "DATE, 2027-02-30, NOT_A_DATE",
        "DATE, 1 March, NOT_A_DATE",
        "CHOICE, neither, NOT_AN_OPTION"
    })
    void refusesWhatItCannotUnderstand(BlankType type, String typed, BlankRefusal refusal) {
        Blank blank = blank(type);

        assertThat(blank.refusal(blank.clean(typed))).hasValue(refusal);
    }

    @Test
    void keepsADraftThatIsEmptyButDoesNotSendIt() {
        assertThat(blank(BlankType.LINE).refusal("")).isEmpty();
        assertThat(blank(BlankType.LINE).refusalsToSend("")).containsEntry("a", BlankRefusal.MISSING);
    }

    @Test
    void bringsALineBreakToASpaceInALine() {
        assertThat(blank(BlankType.LINE).clean(" one\r\n\r\ntwo ")).isEqualTo("one two");
        assertThat(blank(BlankType.LIST).clean(" one\r\n\r\n two ")).isEqualTo("one\ntwo");
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        assertThat(blank(BlankType.TEXT).refusal("x".repeat(4001))).hasValue(BlankRefusal.TOO_LONG);
        assertThat(blank(BlankType.TEXT).refusal("x".repeat(4000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EN, 1 March 2027", "FR, 1er mars 2027", "DE, 1. März 2027"})
    void writesDatesInTheLanguageOfTheDocument(Language language, String shown) {
        assertThat(BlankType.DATE.shown("2027-03-01", language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"EN, 2.5", "FR, '2,5'", "DE, '2,5'"})
    void writesNumbersInTheLanguageOfTheDocument(Language language, String shown) {
        assertThat(BlankType.NUMBER.shown("2.5", language)).isEqualTo(shown);
    }
}
