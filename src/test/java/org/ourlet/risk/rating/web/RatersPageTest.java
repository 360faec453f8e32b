// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Examples;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskReview;
import org.ourlet.risk.RiskReviews;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people rate one risk, over HTTP. */
class RatersPageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private RiskReviews reviews;

    @Autowired
    private People people;

    private Cast.Company company;
    private Visit marta;
    private Visit employee;
    private Visit manager;
    private String id;
    private String risk;
    private String raters;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        employee = signedIn(company.employee());
        manager = signedIn(company.manager());
        id = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());
        risk = company.path("/risks/" + id + "/risks/R01");
        raters = risk + "/raters";
        marta.get(risk);
    }

    private Answer send(Person... persons) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        form.add(Map.entry("note", "You know the server best."));
        for (Person person : persons) {
            form.add(Map.entry("person", person.id()));
        }
        return marta.postAll(raters, form);
    }

    private List<String> ask(Person... persons) {
        return send(persons).page().select("main input[readonly]").eachAttr("value").stream()
                .map(link -> link.replaceFirst("http://localhost:\\d+", ""))
                .toList();
    }

    private String askEmployee() {
        return ask(company.employee().person()).get(0);
    }

    private static Map<String, String> rating(String likelihood, String vulnerability) {
        return Map.of("likelihood", likelihood, "vulnerability", vulnerability, "reason", "Seen twice");
    }

    private Element line(String name) {
        return marta.get(raters).page().select("tbody tr").stream()
                .filter(row -> row.select("th").text().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Answer act(String name, String what) {
        Element form = line(name).select("form[action$=" + what + "]").first();
        return marta.post(
                form.attr("action"),
                Map.of("version", form.select("[name=version]").val()));
    }

    private Estimate estimate() {
        return assessments
                .get(company.organisation().id(), id)
                .assessment()
                .find("R01")
                .orElseThrow()
                .estimate();
    }

    @Test
    void aColleagueSeesOneRiskAndNothingElse() {
        Answer page = employee.get(askEmployee());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).contains("signing key");
        assertThat(page.text()).contains("You know the server best.", "Once in more than 10 years");
        assertThat(page.page().select("input[checked]").eachAttr("value")).containsOnly("");
        assertThat(page.page().select("main a[href*=/risks/]")).isEmpty();
        assertThat(employee.get(risk).status()).isEqualTo(403);
        assertThat(employee.get(raters).status()).isEqualTo(403);
    }

    @Test
    void answersStandSideBySideAndChangeNothing() {
        List<String> asked = ask(company.employee().person(), company.manager().person());
        Estimate before = estimate();

        employee.post(asked.get(0), rating("4", "4"));
        manager.post(asked.get(1), rating("1", "4"));

        assertThat(estimate()).isEqualTo(before);
        Answer page = marta.get(raters);
        assertThat(page.text())
                .contains("2 ratings of the likelihood lie between 1 and 4")
                .doesNotContain("ratings of the weakness lie");
        assertThat(line(company.employee().person().name()).text()).contains("4 ·", "64", "Seen twice");
        assertThat(line(company.manager().person().name()).text()).contains("1 ·", "16");
        assertThat(marta.get(risk).text()).contains("2 of 2 colleagues answered. Their ratings differ.");
    }

    @Test
    void takingAnAnswerIsRecorded() {
        employee.post(askEmployee(), rating("4", ""));

        Answer taken = act(company.employee().person().name(), "/taking");

        assertThat(taken.status()).isEqualTo(303);
        assertThat(estimate().likelihood()).isEqualTo(4);
        assertThat(estimate().vulnerability()).isEqualTo(4);
        assertThat(estimate().reason()).isEqualTo("Seen twice");
        assertThat(line(company.employee().person().name()).text())
                .contains("Taken by " + company.accountable().person().name());
        assertThat(marta.get(company.path("/journal")).text())
                .contains(
                        "asked a colleague to rate R01",
                        "gave a rating of R01",
                        "took the rating of a colleague for R01");
    }

    @Test
    void takingFromAnOldPageShowsBothStates() {
        employee.post(askEmployee(), rating("4", "4"));
        Element form = line(company.employee().person().name())
                .select("form[action$=/taking]")
                .first();
        marta.post(risk + "/rating", Map.of("likelihood", "1", "vulnerability", "4", "version", "0"));

        Answer refused = marta.post(form.attr("action"), Map.of("version", "0"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(estimate().likelihood()).isEqualTo(1);
        assertThat(line(company.employee().person().name()).text()).doesNotContain("Taken by");
    }

    @Test
    void theQuestionIsOnTheFirstPageUntilItIsAnswered() {
        String question = askEmployee();
        String home = employee.get(company.path("")).text();
        employee.post(question, rating("2", "2"));

        assertThat(home).contains("Say how you see the risk");
        assertThat(employee.get(company.path("")).text()).doesNotContain("Say how you see the risk");
        assertThat(employee.get(question).text()).contains("Your rating is with");
        assertThat(marta.get(company.path("/notifications")).text()).contains("rated the risk");
    }

    @Test
    void nobodyElseAnswersAndTheyAllGetTheSame() {
        String question = askEmployee();
        Cast.Company other = cast.company("Brasserie");
        Visit stranger = signedIn(other.accountable());
        Answer unknown = manager.get(company.path("/rating-questions/nothing"));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(manager.get(question).status()).isEqualTo(404);
        assertThat(manager.get(question).page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
        assertThat(manager.post(question, rating("1", "1")).status()).isEqualTo(404);
        assertThat(marta.get(question).status()).isEqualTo(404);
        assertThat(stranger.get(question).status()).isEqualTo(404);
        assertThat(stranger.get(other.path(question.replaceFirst(".*(/rating-questions)", "$1")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aQuestionIsTakenBackUntilItIsAnswered() {
        String question = askEmployee();

        assertThat(act(company.employee().person().name(), "/withdrawal").status())
                .isEqualTo(303);
        assertThat(employee.get(question).status()).isEqualTo(404);
        assertThat(employee.get(company.path("")).text()).doesNotContain("Say how you see the risk");
    }

    @Test
    void anAnswerIsGivenOnceAndOnTheScale() {
        String question = askEmployee();

        Answer empty = employee.post(question, rating("", ""));
        Answer off = employee.post(question, rating("9", "2"));
        Answer nonsense = employee.post(question, rating("often", "2"));
        Answer endless = employee.post(question, Map.of("likelihood", "1", "reason", "x".repeat(2001)));
        employee.post(question, rating("1", "2"));
        Answer again = employee.post(question, rating("4", "4"));

        assertThat(List.of(empty, off, nonsense, endless, again))
                .extracting(Answer::status)
                .containsOnly(422);
        assertThat(empty.page().select("#reason").val()).isEqualTo("Seen twice");
        assertThat(endless.page().select("#reason").val()).hasSize(2001);
        assertThat(line(company.employee().person().name()).text()).contains("1 ·");
    }

    @Test
    void aQuestionExpiresAfterFourteenDays() {
        String question = askEmployee();
        clock.advance(Duration.ofDays(14));
        employee = signedIn(company.employee());
        marta = signedIn(company.accountable());

        assertThat(employee.get(question).status()).isEqualTo(404);
        assertThat(employee.post(question, rating("1", "1")).status()).isEqualTo(404);
        assertThat(employee.get(question).page().select("main").text())
                .isEqualTo(employee.get(company.path("/rating-questions/nothing"))
                        .page()
                        .select("main")
                        .text());
        assertThat(line(company.employee().person().name()).text()).contains("Has not answered by");
    }

    @Test
    void nothingIsAskedInAnAssessmentThatALaterOneContinues() {
        String question = askEmployee();
        reviews.start(
                company.accountable().actor(), company.organisation().id(), id, "Second", RiskReview.NOTHING_SAID);

        assertThat(employee.get(question).status()).isEqualTo(404);
        assertThat(employee.post(question, rating("1", "1")).status()).isEqualTo(404);
        assertThat(send(company.manager().person()).status()).isEqualTo(422);
        assertThat(employee.get(company.path("")).text()).doesNotContain("Say how you see the risk");
    }

    @Test
    void somebodyHasToBeChosenWhoCanBeReached() {
        Person unreachable = people.add(
                company.accountable().actor(),
                company.organisation().id(),
                new People.Particulars("Ulla", new Person.Contact("", ""), false, null));
        Answer nobody = send();
        Answer endless =
                marta.post(raters, Map.of("person", company.employee().person().id(), "note", "x".repeat(501)));

        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("Choose at least one person");
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.page().select("#note").val()).hasSize(501);
        assertThat(endless.page().select("input[name=person][checked]").val())
                .isEqualTo(company.employee().person().id());
        assertThat(marta.post(raters, Map.of("person", "nobody")).status()).isEqualTo(404);
        assertThat(send(unreachable).text()).contains("There is no e-mail address for one of these persons");
    }

    @Test
    void whoHasNoAccountIsInvitedAndFindsTheQuestion() {
        Person newcomer = cast.withoutAccount(company);

        String invitation = ask(newcomer).get(0);
        Visit visitor = visit();
        visitor.get(invitation);
        visitor.post(invitation, Map.of("password", "seven purple umbrellas"));

        assertThat(invitation).startsWith("/invitations/");
        assertThat(visitor.get(company.path("")).text()).contains("Say how you see the risk");
        assertThat(visitor.get(raters).status()).isEqualTo(403);
    }

    @Test
    void costsTheSameStatementsHoweverManyAnswer() {
        String question = askEmployee();
        employee.get(question);
        int first = statements.during(() -> marta.get(raters)).size();
        int answering = statements.during(() -> employee.get(question)).size();
        ask(company.manager().person(), company.accountable().person());

        assertThat(statements.during(() -> marta.get(raters))).hasSize(first);
        assertThat(statements.during(() -> employee.get(question))).hasSize(answering);
        assertThat(statements.during(() -> marta.get(risk)))
                .filteredOn(sql -> sql.contains("rating_question"))
                .hasSize(1);
    }
}
