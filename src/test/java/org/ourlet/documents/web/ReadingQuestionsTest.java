// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Questions on a published document: written by the accountable, answered by staff. */
class ReadingQuestionsTest extends PageTest {

    private Company proofbox;
    private Visit marta;
    private Visit employee;
    private String form;
    private String version;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        employee = signedIn(proofbox.employee());
        form = proofbox.path("/documents/W14/reading-questions");
        version = proofbox.path("/documents/W14/versions/1");
    }

    private static Map<String, String> question(String... changes) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("question-1", "Whom do you tell about a lost phone?");
        typed.put("right-1", "The accountable person, at once");
        typed.put("wrong-1", "Nobody");
        typed.put("other-1", "The shop");
        typed.put("explanation-1", "A lost phone is reported within the hour.");
        for (int index = 0; index < changes.length; index += 2) {
            typed.put(changes[index], changes[index + 1]);
        }
        return typed;
    }

    private Answer confirm(String answer) {
        return employee.post(version + "/acknowledgement", Map.of("answer-1", answer));
    }

    @Test
    void areProposedByTheTemplateAndAskedOnceKept() {
        Answer proposed = marta.get(form);
        Answer before = employee.get(version);
        Map<String, String> typed = new LinkedHashMap<>();
        proposed.page().select("fieldset input").forEach(field -> typed.put(field.attr("name"), field.val()));

        marta.post(form, typed);

        assertThat(proposed.text()).contains("These questions come from the template");
        assertThat(before.page().select("#reading legend")).isEmpty();
        assertThat(employee.get(version).page().select("#reading legend").eachText())
                .hasSize(3)
                .contains("For whom is the policy binding?");
        assertThat(marta.get(form).text()).doesNotContain("These questions come from the template");
    }

    @Test
    void areAskedBeforeSomebodySaysThatSheHasReadIt() {
        marta.post(form, question());

        Answer page = employee.get(version);

        assertThat(page.page().select("#reading legend").text()).isEqualTo("Whom do you tell about a lost phone?");
        assertThat(page.page().select("#reading input[type=radio]").eachAttr("value"))
                .containsExactlyInAnyOrder("The accountable person, at once", "Nobody", "The shop");
    }

    @Test
    void explainAndMayBeAnsweredAgain() {
        marta.post(form, question());

        Answer other = confirm("Nobody");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.page().select("#reading fieldset").text())
                .contains("Have another look: A lost phone is reported within the hour.");
        assertThat(other.page().select("#reading input[checked]").val()).isEqualTo("Nobody");
        assertThat(confirm("The accountable person, at once").status()).isEqualTo(303);
        assertThat(employee.get(version).text()).contains("that you have read this version");
    }

    @Test
    void noAnswerIsAnotherAnswer() {
        marta.post(form, question());

        assertThat(employee.post(version + "/acknowledgement", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void areKeptWholeOrNotAtAll() {
        Answer halfway = marta.post(form, question("right-1", "", "explanation-1", ""));
        Answer twice = marta.post(form, question("wrong-1", "The accountable person, at once"));
        Answer longer = marta.post(form, question("explanation-1", "x".repeat(301)));

        assertThat(halfway.status()).isEqualTo(422);
        assertThat(halfway.page().select(".ol-errors li")).hasSize(2);
        assertThat(halfway.page().select("#question-1").val()).isEqualTo("Whom do you tell about a lost phone?");
        assertThat(twice.page().select(".ol-errors").text()).contains("the same as the one");
        assertThat(longer.page().select(".ol-errors").text()).contains("At most 300 characters");
        assertThat(employee.get(version).page().select("#reading input[type=radio]"))
                .isEmpty();
    }

    @Test
    void areTakenAwayAgain() {
        marta.post(form, question());

        marta.post(form, Map.of());

        assertThat(confirm("").status()).isEqualTo(303);
    }

    @Test
    void areForDocumentsThatEverybodyReads() {
        assertThat(marta.get(proofbox.path("/documents/W17/reading-questions")).status())
                .isEqualTo(404);
        assertThat(marta.post(proofbox.path("/documents/W17/reading-questions"), question())
                        .status())
                .isEqualTo(404);
    }
}
