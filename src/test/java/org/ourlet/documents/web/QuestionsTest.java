// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Documents;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** The accountable asks a colleague for the answer to one blank of the policy, over HTTP. */
class QuestionsTest extends PageTest {

    @Autowired
    private Documents documents;

    @Autowired
    private People people;

    private Company proofbox;
    private Visit marta;
    private Visit employee;
    private String form;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        employee = signedIn(proofbox.employee());
        form = proofbox.path("/documents/W14/blanks/sanctions/question");
    }

    private String ask() {
        Answer asked = marta.post(
                form, Map.of("person", proofbox.employee().person().id(), "note", "You know the rule best."));
        return asked.page().select("#question-link").val().replaceFirst("http://localhost:\\d+", "");
    }

    private String sanctions() {
        return documents
                .file(proofbox.organisation().id(), "W14")
                .draftText()
                .answers()
                .getOrDefault("sanctions", "");
    }

    @Test
    void theColleagueSeesOneQuestionAndNothingElse() {
        Answer page = employee.get(ask());

        assertThat(page.heading()).isEqualTo(proofbox.accountable().person().name() + " asks you one question");
        assertThat(page.text()).contains("You know the rule best.");
        assertThat(page.page().select("form[action*=/questions/] [name=answer]"))
                .hasSize(1);
        assertThat(page.page().select(".ol-paper")).isEmpty();
    }

    @Test
    void theAnswerFillsTheBlankAndSaysWhoGaveIt() {
        String author = author();
        String question = ask();

        Answer sent = employee.post(question, Map.of("answer", "A talk, then a written warning"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sanctions()).isEqualTo("A talk, then a written warning");
        assertThat(marta.get(proofbox.path("/documents/W14?write=true")).text())
                .contains("Answered by " + proofbox.employee().person().name());
        assertThat(author()).isEqualTo(author);
        assertThat(employee.get(question).text()).contains("Your answer is with");
    }

    private String author() {
        return documents
                .file(proofbox.organisation().id(), "W14")
                .open()
                .orElseThrow()
                .writing()
                .account();
    }

    @Test
    void whoeverAskedHearsOfTheAnswerAndWhoeverIsAskedOfTheQuestion() {
        String question = ask();
        String home = employee.get(proofbox.path(""))
                .page()
                .select("section[aria-labelledby=asked-h]")
                .text();
        employee.post(question, Map.of("answer", "A talk"));

        assertThat(home).contains("Answer one question for “ISMS policy”");
        assertThat(employee.get(proofbox.path("/notifications")).text()).contains("asks you one question for");
        assertThat(marta.get(proofbox.path("/notifications")).text()).contains("answered your question for");
        assertThat(employee.get(proofbox.path("")).text()).doesNotContain("Answer one question");
    }

    @Test
    void nobodyElseAnswers() {
        String question = ask();

        assertThat(signedIn(proofbox.manager()).get(question).status()).isEqualTo(404);
        assertThat(marta.post(question, Map.of("answer", "x")).status()).isEqualTo(404);
        assertThat(sanctions()).isNotEqualTo("x");
    }

    @Test
    void anAnswerIsGivenOnce() {
        String question = ask();
        employee.post(question, Map.of("answer", "first"));

        Answer again = employee.post(question, Map.of("answer", "second"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(sanctions()).isEqualTo("first");
    }

    @Test
    void anEmptyOrEndlessAnswerComesBack() {
        String question = ask();

        Answer empty = employee.post(question, Map.of("answer", "  "));
        Answer endless = employee.post(question, Map.of("answer", "x".repeat(20_000)));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.page().select("#answer").val()).hasSize(20_000);
    }

    @Test
    void aQuestionExpiresAfterFourteenDays() {
        String question = ask();
        clock.advance(Duration.ofDays(14));
        Visit later = signedIn(proofbox.employee());

        assertThat(later.get(question).text()).contains("is closed now");
        assertThat(later.post(question, Map.of("answer", "late")).status()).isEqualTo(422);
        assertThat(sanctions()).isNotEqualTo("late");
        assertThat(signedIn(proofbox.accountable())
                        .get(proofbox.path("/documents/W14?write=true"))
                        .text())
                .contains("has not answered in time");
    }

    @Test
    void aQuestionIsTakenBack() {
        String question = ask();
        String id = question.replaceAll(".*/", "");

        Answer taken = marta.post(proofbox.path("/documents/W14/questions/" + id + "/withdrawal"), Map.of());

        assertThat(taken.status()).isEqualTo(303);
        assertThat(employee.get(question).status()).isEqualTo(404);
    }

    @Test
    void nothingChangesWhileTheDocumentWaitsForADecision() {
        String question = ask();
        marta.post(
                proofbox.path("/documents/W14/approval-request"),
                typed(marta.get(proofbox.path("/documents/W14?write=true"))));

        Answer refused = employee.post(question, Map.of("answer", "too late"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("waits for a decision just now");
    }

    private static Map<String, String> typed(Answer page) {
        Map<String, String> typed = new java.util.LinkedHashMap<>();
        page.page()
                .select("form[data-autosave] input[name], form[data-autosave] textarea[name]")
                .forEach(field -> typed.put(field.attr("name"), field.val()));
        return typed;
    }

    @Test
    void somebodyNewIsInvitedWithALightAccount() {
        Answer asked = marta.post(
                form, Map.of("person", "", "name", "Nora Neu", "email", "nora@" + proofbox.mark() + ".example"));

        Person nora = people.team(proofbox.organisation().id()).persons().stream()
                .filter(person -> person.name().equals("Nora Neu"))
                .findFirst()
                .orElseThrow();
        String invitation = asked.page().select("#question-link").val().replaceFirst("http://localhost:\\d+", "");
        Visit newcomer = visit();
        newcomer.get(invitation);
        newcomer.post(invitation, Map.of("password", "seven purple umbrellas"));

        assertThat(nora.email()).startsWith("nora@");
        assertThat(newcomer.get(proofbox.path("")).text()).contains("Answer one question for");
        assertThat(newcomer.get(proofbox.path("/people")).status()).isEqualTo(403);
    }

    @Test
    void nobodyIsAskedWithoutAnAddress() {
        Answer nobody = marta.post(form, Map.of("person", "", "name", "", "email", ""));
        Answer wrong = marta.post(form, Map.of("person", "", "name", "Nora", "email", "nora"));

        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("Choose somebody");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#name").val()).isEqualTo("Nora");
    }

    @Test
    void thereIsNoQuestionAboutWhatIsNoBlank() {
        assertThat(marta.get(proofbox.path("/documents/W14/blanks/nothing/question"))
                        .status())
                .isEqualTo(404);
        assertThat(marta.get(proofbox.path("/documents/W03/blanks/retention/question"))
                        .status())
                .isEqualTo(404);
    }
}
