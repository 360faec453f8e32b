// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.InterviewQuestion;

class InterviewAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "14", "250", " 12 "})
    void takesANumberOfPeople(String typed) {
        InterviewAnswer answer = answer(InterviewQuestion.SIZE, Map.of("size", List.of(typed)));

        assertThat(answer.problems()).isEmpty();
        assertThat(answer.facts()).containsEntry(FactKey.SIZE, typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "twelve", "12.5", "٣"})
    void refusesWhatIsNoNumberOfPeople(String typed) {
        InterviewAnswer answer = answer(InterviewQuestion.SIZE, Map.of("size", List.of(typed)));

        assertThat(answer.problems()).containsEntry("size", "organisation.interview.size.no-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"251", "999999999"})
    void saysForWhichSizeTheGuideIsMade(String typed) {
        InterviewAnswer answer = answer(InterviewQuestion.SIZE, Map.of("size", List.of(typed)));

        assertThat(answer.problems()).containsEntry("size", "organisation.interview.size.too-many");
    }

    @Test
    void keepsSeveralPlacesInTheirOrderAndDropsUnknownOnes() {
        InterviewAnswer answer = answer(InterviewQuestion.PLACES, Map.of("places", List.of("paper", "moon", "cloud")));

        assertThat(answer.facts()).containsEntry(FactKey.PLACES, "cloud paper");
    }

    @Test
    void asksForAtLeastOnePlace() {
        assertThat(answer(InterviewQuestion.PLACES, Map.of()).problems()).containsKey("places");
    }

    @Test
    void keepsTheOrderOfLosses() {
        InterviewAnswer answer = answer(
                InterviewQuestion.WORST_LOSS,
                Map.of("first", List.of("stopped"), "second", List.of(""), "third", List.of("lost")));

        assertThat(answer.problems()).isEmpty();
        assertThat(answer.facts()).containsEntry(FactKey.WORST_LOSS, "stopped lost");
    }

    @Test
    void refusesTheSameLossTwice() {
        InterviewAnswer answer =
                answer(InterviewQuestion.WORST_LOSS, Map.of("first", List.of("lost"), "second", List.of("lost")));

        assertThat(answer.problems()).containsOnlyKeys("second");
    }

    @Test
    void asksForWordsWhenTheSectorHasNone() {
        InterviewAnswer answer = answer(InterviewQuestion.ACTIVITY, Map.of("sector", List.of("other")));

        assertThat(answer.problems()).containsOnlyKeys("activity");
    }

    @Test
    void takesTheSectorAlone() {
        InterviewAnswer answer = answer(InterviewQuestion.ACTIVITY, Map.of("sector", List.of("services")));

        assertThat(answer.problems()).isEmpty();
    }

    private static InterviewAnswer answer(InterviewQuestion question, Map<String, List<String>> fields) {
        return new InterviewAnswer(question, fields);
    }
}
