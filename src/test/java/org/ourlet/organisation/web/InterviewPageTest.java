// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.organisation.Organisations;
import org.ourlet.organisation.Profile;
import org.ourlet.shared.Language;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class InterviewPageTest extends PageTest {

    @Autowired
    private Facts facts;

    @Autowired
    private Organisations organisations;

    private Company company;
    private Visit marta;

    @BeforeEach
    void found() {
        company = cast.company("Brasserie du Nord");
        marta = signedIn(company.accountable());
    }

    @Test
    void leadsFromTheFirstQuestionToTheCheckOfAllAnswers() {
        assertThat(marta.get(company.path("/interview")).location()).endsWith("/interview/1");
        assertThat(post(1, Map.of("sector", "manufacturing")).location()).endsWith("/interview/2");
        assertThat(post(2, Map.of("size", "12")).location()).endsWith("/interview/3");
        assertThat(post(3, Map.of("places", "laptops")).location()).endsWith("/interview/4");
        assertThat(post(4, Map.of("first", "stopped")).location()).endsWith("/interview/5");
        assertThat(post(5, Map.of("askedBy", "customer")).location()).endsWith("/interview/6");
        assertThat(post(6, Map.of("inCharge", "nobody")).location()).endsWith("/interview/7");
        assertThat(post(7, Map.of("language", "en")).location()).endsWith("/interview/check");
        assertThat(marta.get(company.path("/interview")).location()).endsWith("/interview/check");

        assertThat(profile().interviewed()).isTrue();
        assertThat(marta.get(company.path("/interview/check"))
                        .page()
                        .select("dt")
                        .eachText())
                .contains("What you do", "Language of documents");
    }

    @Test
    void takesTheLineOfTheSectorAndSaysItInTheLanguageOfDocuments() {
        post(1, Map.of("sector", "manufacturing"));
        assertThat(profile().text(FactKey.ACTIVITY)).isEqualTo("Making and delivering our own products");

        post(7, Map.of("language", "de"));

        assertThat(profile().text(FactKey.ACTIVITY)).isEqualTo("Herstellung und Lieferung eigener Produkte");
        assertThat(organisations.get(company.organisation().id()).documentLanguage())
                .isEqualTo(Language.DE);
    }

    @Test
    void keepsTheWordsOfTheOrganisation() {
        post(1, Map.of("sector", "manufacturing", "activity", "We brew beer"));
        post(7, Map.of("language", "fr"));

        assertThat(profile().text(FactKey.ACTIVITY)).isEqualTo("We brew beer");
    }

    @Test
    void answersAMistakeWithASentenceAndKeepsWhatWasTyped() {
        Answer answer = post(2, Map.of("size", "300"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert] a").attr("href")).isEqualTo("#size");
        assertThat(answer.page().select("#size").val()).isEqualTo("300");
        assertThat(profile().find(FactKey.SIZE)).isEmpty();
    }

    @Test
    void showsAnAnswerAgainAndReturnsToTheCheckAfterAChange() {
        post(5, Map.of("askedBy", "law"));

        Answer shown = marta.get(company.path("/interview/5?back=check"));
        Answer changed = marta.postAll(
                company.path("/interview/5"),
                List.of(Map.entry("askedBy", "law"), Map.entry("askedBy", "owners"), Map.entry("back", "check")));

        assertThat(shown.page().select("input[name=askedBy][checked]").eachAttr("value"))
                .containsExactly("law");
        assertThat(changed.location()).endsWith("/interview/check");
        assertThat(profile().options(FactKey.ASKED_BY)).containsExactly("law", "owners");
    }

    @Test
    void growsTheDraftBesideTheQuestions() {
        Answer before = marta.get(company.path("/interview/5"));
        post(5, Map.of("askedBy", "law"));
        Answer after = marta.get(company.path("/interview/6"));

        assertThat(before.page().text()).doesNotContain("Management commitment letter");
        assertThat(after.page().text()).contains("Management commitment letter", "Who asks for security: the law.");
    }

    @Test
    void hasSevenQuestions() {
        assertThat(marta.get(company.path("/interview/8")).status()).isEqualTo(404);
        assertThat(marta.get(company.path("/interview/0")).status()).isEqualTo(404);
        assertThat(marta.get(company.path("/interview/x")).status()).isEqualTo(404);
    }

    @Test
    void isForThoseWhoEdit() {
        assertThat(signedIn(company.manager()).get(company.path("/interview/1")).status())
                .isEqualTo(403);
    }

    private Answer post(int question, Map<String, String> form) {
        return marta.post(company.path("/interview/" + question), form);
    }

    private Profile profile() {
        return facts.profileOf(company.organisation().id());
    }
}
