// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourlet.shared.Language;
import org.ourlet.webshell.TestTexts;

class ProfileWordsTest {

    private final ProfileWords words = new ProfileWords(TestTexts.all());

    @Test
    void joinsAnswersAsEachLanguageDoes() {
        Profile profile = new Profile(Map.of(FactKey.PLACES, "cloud laptops paper"));

        assertThat(words.places(Language.EN, profile)).hasValue("cloud services, laptops and paper files");
        assertThat(words.places(Language.FR, profile))
                .hasValue("services en ligne (cloud), ordinateurs et dossiers papier");
        assertThat(words.places(Language.DE, profile)).hasValue("Cloud-Dienste, Computer und Papierakten");
    }

    @Test
    void writesASingleAnswerWithoutAnd() {
        Profile profile = new Profile(Map.of(FactKey.ASKED_BY, "law"));

        assertThat(words.askedBy(Language.EN, profile)).hasValue("the law");
    }

    @Test
    void namesTheWorstLossOnly() {
        Profile profile = new Profile(Map.of(FactKey.WORST_LOSS, "lost stopped wrong"));

        assertThat(words.worstLoss(Language.EN, profile)).hasValue("our information is lost for good");
    }

    @Test
    void takesTheFullStopFromTheActivity() {
        Profile profile = new Profile(Map.of(FactKey.ACTIVITY, "We brew beer. "));

        assertThat(words.activity(profile)).hasValue("We brew beer");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(words.in(Language.EN, new Profile(Map.of(FactKey.SIZE, "12"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasAPhraseForEveryAnswer(Language language) {
        Profile everything = new Profile(Map.of(
                FactKey.ACTIVITY, "brewing",
                FactKey.PLACES, String.join(" ", InterviewQuestion.PLACES.options()),
                FactKey.WORST_LOSS, String.join(" ", InterviewQuestion.WORST_LOSS.options()),
                FactKey.ASKED_BY, String.join(" ", InterviewQuestion.ASKED_BY.options())));

        assertThat(words.in(language, everything).values())
                .hasSize(4)
                .allSatisfy(phrase -> assertThat(phrase).isNotBlank().doesNotEndWith("."));
    }
}
