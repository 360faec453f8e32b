// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.planning.Plans;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** The first document from its blanks to the signature, over HTTP. */
class CommitmentLetterPageTest extends PageTest {

    @Autowired
    private Facts facts;

    @Autowired
    private Plans plans;

    @Autowired
    private Tailoring tailoring;

    private Company proofbox;
    private Visit marta;
    private Visit claire;
    private String letter;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        var actor = proofbox.accountable().actor();
        facts.say(
                actor,
                proofbox.organisation().id(),
                Map.of(
                        FactKey.ACTIVITY, "Digital proofs",
                        FactKey.SIZE, "14",
                        FactKey.PLACES, "cloud",
                        FactKey.WORST_LOSS, "wrong",
                        FactKey.ASKED_BY, "law"));
        choose(ImplementationLevel.LEVEL_4, null);
        marta = signedIn(proofbox.accountable());
        claire = signedIn(proofbox.manager());
        letter = proofbox.path("/documents/W01");
    }

    private void choose(ImplementationLevel level, Long version) {
        plans.choose(
                proofbox.accountable().actor(),
                proofbox.organisation().id(),
                tailoring.selection(level).codes(),
                version);
    }

    /** What the form of the page would send. */
    private static Map<String, String> form(Answer page) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.page().select("main form[data-autosave] [name]")) {
            fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
        }
        fields.remove("_csrf");
        return fields;
    }

    private static String hash(Answer page) {
        return page.page().select("input[name=hash]").val();
    }

    private Answer send() {
        return marta.post(letter + "/approval-request", form(marta.get(letter)));
    }

    @Test
    void sendsThePrefilledLetterWithOneClick() {
        Answer page = marta.get(letter);

        Answer sent = marta.post(letter + "/approval-request", form(page));

        assertThat(page.page().text()).contains("5 blanks, all filled");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(marta.get(letter).page().text())
                .contains("Waits for " + proofbox.manager().person().name())
                .contains("In approval");
    }

    @Test
    void showsTheLinkForTheManagerAfterSending() {
        send();

        Answer page = marta.get(letter);

        assertThat(page.page().select("#approval-link").val()).endsWith(letter + "/approval");
        assertThat(page.page().select("[data-copy=#approval-link]")).hasSize(1);
    }

    @Test
    void showsFiveLinesToTheManagerAndTakesHerSignature() {
        send();
        Answer asked = claire.get(letter + "/approval");

        Answer approved = claire.post(letter + "/approval", Map.of("hash", hash(asked)));
        Answer confirmation = claire.get(approved.location());

        assertThat(asked.page().select(".ol-five li")).hasSize(5);
        assertThat(asked.page().select(".ol-five").text()).contains("level 4 (Manage) by 28 January 2028");
        assertThat(approved.status()).isEqualTo(303);
        assertThat(confirmation.heading()).isEqualTo("Approved");
        assertThat(confirmation.text()).contains(hash(asked)).contains("28 Jan 2028");
    }

    @Test
    void freezesTheTextThatWasSigned() {
        send();
        String hash = hash(claire.get(letter + "/approval"));
        claire.post(letter + "/approval", Map.of("hash", hash));

        Answer version = marta.get(letter + "/versions/1");

        assertThat(version.text()).contains(hash);
        assertThat(version.page().select(".ol-paper").text())
                .contains("Our information is wrong and nobody notices".substring(4))
                .contains("Approved by " + proofbox.manager().person().name());
    }

    @Test
    void givesTheSignedLetterAsFiles() {
        send();
        claire.post(letter + "/approval", Map.of("hash", hash(claire.get(letter + "/approval"))));

        Answer pdf = claire.get(letter + "/versions/1.pdf");
        Answer docx = claire.get(letter + "/versions/1.docx");

        assertThat(pdf.header("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.header("content-disposition")).contains("attachment").contains("W01-v1.pdf");
        assertThat(docx.header("content-disposition")).contains("W01-v1.docx");
    }

    @Test
    void sendsBackWithACommentOnly() {
        send();
        String hash = hash(claire.get(letter + "/approval"));

        Answer without = claire.post(letter + "/approval/return", Map.of("hash", hash, "remark", " "));
        Answer with = claire.post(letter + "/approval/return", Map.of("hash", hash, "remark", "Name the budget"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select(".ol-errors").text()).contains("Say in the comment what should change");
        assertThat(with.status()).isEqualTo(303);
        assertThat(marta.get(letter).page().text()).contains("sent this back").contains("Name the budget");
        assertThat(claire.get(with.location()).heading()).isEqualTo("Nothing to decide here now");
    }

    @Test
    void refusesADecisionOnATextThatWasReplaced() {
        send();
        String old = hash(claire.get(letter + "/approval"));
        marta.post(letter + "/approval-request/withdrawal", Map.of());
        Map<String, String> changed = form(marta.get(letter));
        changed.put("reasons", "Another reason");
        marta.post(letter + "/approval-request", changed);

        Answer answer = claire.post(letter + "/approval", Map.of("hash", old));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().text()).contains("The text has changed since you opened this page");
    }

    @Test
    void letsOnlyTheEntitledDecide() {
        send();
        String hash = hash(claire.get(letter + "/approval"));
        Visit accountable = signedIn(proofbox.accountable());
        Visit operational = signedIn(proofbox.the(ActorCategory.OPERATIONAL_MANAGEMENT));
        Visit employee = signedIn(proofbox.the(ActorCategory.EMPLOYEE));

        assertThat(accountable.post(letter + "/approval", Map.of("hash", hash)).status())
                .isEqualTo(403);
        assertThat(operational
                        .post(letter + "/approval", Map.of("hash", hash))
                        .page()
                        .text())
                .contains("the decision is with: " + proofbox.manager().person().name());
        assertThat(employee.post(letter + "/approval", Map.of("hash", hash)).status())
                .isEqualTo(403);
    }

    @Test
    void namesEveryEmptyBlankBeforeSending() {
        Map<String, String> form = form(marta.get(letter));
        form.put("reasons", "");
        form.put("days-per-month", "many");

        Answer answer = marta.post(letter + "/approval-request", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").eachAttr("href"))
                .containsExactly("#reasons", "#days-per-month");
        assertThat(answer.page().select("#days-per-month").val()).isEqualTo("many");
    }

    @Test
    void savesByItselfAndAnswersThePaper() {
        Map<String, String> form = form(marta.get(letter));
        form.put("reasons", "Because <b>we</b> *care* about {{org.name}}");

        Answer saved = autosave(form);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("x-version")).isEqualTo("1");
        assertThat(saved.header("x-saved")).isEqualTo("Saved 09:00");
        assertThat(saved.page().text()).contains("Because <b>we</b> *care* about {{org.name}}");
        assertThat(saved.page().select("mark")).isNotEmpty();
    }

    @Test
    void tellsWhoSavedMeanwhile() {
        Map<String, String> form = form(marta.get(letter));
        autosave(form);
        form.put("budget", "1000 euros");

        Answer stale = autosave(form);
        Answer page = marta.post(letter + "/draft", form);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text())
                .contains("saved this page while you were writing")
                .doesNotContain("<html");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.page().select("textarea").eachText()).contains("1000 euros");
    }

    private Answer autosave(Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("_csrf", marta.csrf());
        return marta.postRaw(letter + "/draft", java.util.List.copyOf(all.entrySet()), Map.of("X-Autosave", "true"));
    }

    @Test
    void cannotBeChangedWhileItWaits() {
        Map<String, String> form = form(marta.get(letter));
        marta.post(letter + "/approval-request", form);
        form.put("version", "2");

        Answer answer = marta.post(letter + "/draft", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("waits for a decision and cannot be changed now");
    }

    @Test
    void needsAReviewWhenTheLevelChanges() {
        send();
        claire.post(letter + "/approval", Map.of("hash", hash(claire.get(letter + "/approval"))));

        choose(ImplementationLevel.LEVEL_2, 0L);

        Answer page = marta.get(letter);
        assertThat(page.page().text()).contains("Needs review").contains("The level changed");
        assertThat(marta.get(proofbox.api("/work-products")).text()).contains("\"state\":\"STALE\"");
    }

    @Test
    void becomesTheNextVersionWhenItIsChanged() {
        send();
        claire.post(letter + "/approval", Map.of("hash", hash(claire.get(letter + "/approval"))));
        Map<String, String> form = form(marta.get(letter + "?write=true"));
        form.put("budget", "3000 euros");

        marta.post(letter + "/approval-request", form);
        Answer asked = claire.get(letter + "/approval");
        claire.post(letter + "/approval", Map.of("hash", hash(asked)));

        assertThat(asked.page().text()).contains("Changes since version 1 (1)").contains("Added: 3000 euros");
        assertThat(marta.get(letter).page().select(".ol-history").text())
                .contains("Version 2 In force")
                .contains("Version 1 Superseded");
    }

    @Test
    void letsEmployeesReadTheLetterOnceItIsSigned() {
        Visit employee = signedIn(proofbox.the(ActorCategory.EMPLOYEE));
        send();
        assertThat(employee.get(letter).status()).isEqualTo(404);

        claire.post(letter + "/approval", Map.of("hash", hash(claire.get(letter + "/approval"))));

        assertThat(employee.get(proofbox.path("/documents")).page().text()).contains("Management commitment letter");
        assertThat(employee.get(letter).location()).isEqualTo(letter + "/versions/1");
        assertThat(employee.get(letter + "/versions/1").status()).isEqualTo(200);
    }

    @Test
    void briefsTheManagerOnOnePage() {
        Answer page = claire.get(letter + "/briefing");

        assertThat(page.page().text())
                .contains("about 89 working days")
                .contains("Aim: level 4 of 5 (Manage)")
                .contains("1 Mar 2027 to 28 Jan 2028")
                .contains("In this round you approve");
    }
}
