// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** A register that is opened once, filled row by row and closed now and then, over HTTP. */
class RecordPageTest extends PageTest {

    private Company proofbox;
    private Visit marta;
    private String training;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
        training = proofbox.path("/documents/W08");
    }

    /** What the form of the page would send, with some fields changed. */
    private Map<String, String> form(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : marta.get(training).page().select("main form[data-autosave] [name]:not(button)")) {
            fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
        }
        fields.remove("_csrf");
        fields.putAll(changed);
        return fields;
    }

    private void open() {
        marta.post(training + "/opening", form(Map.of()));
    }

    @Test
    void countsAsSoonAsItIsOpen() {
        Answer opened = marta.post(training + "/opening", form(Map.of("content", "", "keeper", "")));

        assertThat(opened.status()).isEqualTo(303);
        assertThat(marta.get(training).page().select(".ol-meta").text()).contains("Opened");
        assertThat(marta.get(proofbox.api("/work-products")).text())
                .contains(
                        "\"code\":\"W08\",\"name\":\"Training and awareness record\",\"kind\":\"RECORD\",\"state\":\"APPROVED\"");
    }

    @Test
    void growsRowByRowWithoutScript() {
        open();
        Map<String, String> row = Map.of(
                "sessions.0.day", "2027-03-01",
                "sessions.0.title", "Phishing | what to do",
                "sessions.0.minutes", "45",
                "add", "sessions");

        Answer added = marta.post(training + "/draft", form(row));
        Answer page = marta.get(training);

        assertThat(added.location()).endsWith(training + "#sessions");
        assertThat(page.page().getElementById("sessions.0.title").val()).isEqualTo("Phishing | what to do");
        assertThat(page.page().getElementById("sessions.1.title").val()).isEmpty();
        assertThat(page.page().select(".ol-paper td").eachText()).contains("Phishing | what to do", "1 March 2027");
    }

    @Test
    void removesARow() {
        open();
        marta.post(
                training + "/draft",
                form(Map.of("sessions.0.title", "First", "sessions.1.title", "Second", "sessions.2.title", "Third")));

        marta.post(training + "/draft", form(Map.of("remove", "sessions.1")));

        assertThat(marta.get(training).page().getElementById("sessions.1.title").val())
                .isEqualTo("Third");
    }

    @Test
    void savesRowsByItself() {
        open();
        Map<String, String> form = form(Map.of("sessions.0.title", "Passwords"));
        form.put("_csrf", marta.csrf());

        Answer saved = marta.postRaw(
                training + "/draft", java.util.List.copyOf(form.entrySet()), Map.of("X-Autosave", "true"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.page().select("td").eachText()).contains("Passwords");
    }

    @Test
    void isClosedAsItStandsAndGoesOn() {
        open();
        marta.post(
                training + "/closing",
                form(Map.of("sessions.0.title", "Passwords", "content", "What we teach", "keeper", "Marta")));

        Answer closed = marta.get(training + "/versions/1");
        Answer page = marta.get(training);

        assertThat(closed.page().select(".ol-paper").text())
                .contains("Passwords")
                .contains("Closed by " + proofbox.accountable().person().name());
        assertThat(page.page().select(".ol-history").text()).contains("Version 1 Closed");
        assertThat(page.page().getElementById("sessions.0.title").val()).isEqualTo("Passwords");
        assertThat(page.page().select(".ol-meta").text()).contains("version 2");
        assertThat(marta.get(training + "/versions/1.pdf").status()).isEqualTo(200);
    }

    @Test
    void namesTheCellThatKeepsItFromBeingClosed() {
        open();

        Answer refused = marta.post(
                training + "/closing", form(Map.of("sessions.0.day", "soon", "content", "What", "keeper", "Marta")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors a").eachAttr("href")).containsExactly("#sessions.0.day");
        assertThat(refused.page().getElementById("sessions.0.day").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void goesToTheArchiveOnceItIsClosed() {
        open();
        assertThat(marta.post(training + "/versions/1/archiving", Map.of()).status())
                .isEqualTo(404);
        marta.post(training + "/closing", form(Map.of("content", "What", "keeper", "Marta")));

        Answer archived = marta.post(training + "/versions/1/archiving", Map.of());

        assertThat(marta.get(archived.location()).page().select(".ol-meta").text())
                .contains("Archived");
    }

    @Test
    void isNotSentForApproval() {
        open();

        assertThat(marta.post(training + "/approval-request", form(Map.of())).status())
                .isEqualTo(404);
        assertThat(marta.post(proofbox.path("/documents/W14/opening"), Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void consistsOfItsParts() {
        String pack = proofbox.path("/documents/W28");

        marta.post(pack + "-backup/draft", Map.of());
        Answer page = marta.get(pack);

        assertThat(page.page().select(".ol-rows a").eachAttr("href"))
                .hasSize(10)
                .contains(pack + "-access", pack + "-backup");
        assertThat(page.page().select(".ol-meta").text()).contains("Draft");
        assertThat(marta.get(pack + "-backup").status()).isEqualTo(200);
        assertThat(marta.get(proofbox.path("/documents?show=all")).page().text())
                .contains("W28-backup");
    }
}
