// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Questions;
import org.ourlet.documents.Readers;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** An employee sees her own tasks and documents, every link leads somewhere, and nothing else is there. */
class LightAccountTest extends PageTest {

    @Autowired
    private Questions questions;

    @Autowired
    private Readers readers;

    private Company proofbox;
    private Visit sofie;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        writing.approve(proofbox, "W06", Map.of("gifts", "Nothing above ten euros."));
        writing.approve(proofbox, "W22", Map.of("outside-limits", "The smeltery stays outside."));
        questions.ask(
                proofbox.accountable().actor(),
                proofbox.organisation().id(),
                new Questions.Wanted(
                        "W09", "common-place", proofbox.employee().person().id(), "You know best"));
        sofie = signedIn(proofbox.employee());
    }

    /** Everything that can be reached from home without leaving the organisation, by address. */
    private Map<String, Answer> reachable() {
        Map<String, Answer> seen = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>();
        next.add(proofbox.path(""));
        while (!next.isEmpty()) {
            String path = next.remove();
            if (!seen.containsKey(path) && seen.size() < 300) {
                Answer answer = sofie.get(path);
                seen.put(path, answer);
                if (answer.header("content-type").startsWith("text/html")) {
                    answer.page().select("a[href]").eachAttr("href").stream()
                            .map(href -> href.replaceAll("#.*", ""))
                            .filter(href -> href.startsWith(proofbox.path("")))
                            .forEach(next::add);
                }
            }
        }
        return seen;
    }

    @Test
    void noLinkLeadsToADoorThatIsShut() {
        Map<String, Answer> pages = reachable();

        assertThat(pages).hasSizeGreaterThan(6);
        assertThat(pages.entrySet().stream()
                        .filter(page -> page.getValue().status() >= 400)
                        .map(page -> page.getKey() + " " + page.getValue().status()))
                .isEmpty();
    }

    @Test
    void nothingThatIsClosedIsInReach() {
        assertThat(reachable().values())
                .noneSatisfy(answer -> assertThat(answer.text()).contains("smeltery"))
                .noneSatisfy(answer -> assertThat(answer.page().text()).contains("Risk treatment decisions"));
    }

    @Test
    void homeSaysWhatIsAskedOfHer() {
        String home = sofie.get(proofbox.path("")).page().text();

        assertThat(home).contains("Code of ethics").contains("ISMS policy");
        assertThat(sofie.get(proofbox.path("")).page().select("main a[href*=/questions/]"))
                .isNotEmpty();
        assertThat(home).doesNotContain("Statement of applicability");
    }

    @Test
    void herDocumentsAreThoseForEverybodyAndThoseSheWasNamedFor() {
        assertThat(titles()).contains("Code of ethics").doesNotContain("Risk treatment decisions");

        readers.name(
                proofbox.accountable().actor(),
                proofbox.organisation().id(),
                "W22",
                proofbox.employee().person().id());

        assertThat(titles()).contains("Code of ethics", "Risk treatment decisions");
        assertThat(sofie.get(proofbox.path("/documents/W22/versions/1")).text())
                .contains("The smeltery stays outside.");
    }

    private java.util.List<String> titles() {
        return sofie.get(proofbox.path("/documents"))
                .page()
                .select("main .ol-rows a")
                .eachText();
    }
}
