// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marta puts sections of W14 into other words; the policy is approved and a next version is being written. */
class WordingPageTest extends PageTest {

    private static final String OURS = "### Everywhere\n\nIt applies to **everybody** at {{name of the organisation}}.";

    @Autowired
    private JdbcClient jdbc;

    private Company proofbox;
    private Visit marta;
    private Visit claire;
    private String policy;
    private String scope;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        claire = signedIn(proofbox.manager());
        policy = proofbox.path("/documents/W14");
        scope = policy + "/wording/scope";
    }

    private static String revision(Answer page) {
        return page.page().select("input[name=version]").val();
    }

    private Answer adapt(String text) {
        return marta.post(scope, Map.of("text", text, "version", revision(marta.get(scope))));
    }

    private Answer send() {
        Map<String, String> form = new HashMap<>();
        marta.get(policy)
                .page()
                .select("form[data-autosave] [name]")
                .forEach(field -> form.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        form.remove("_csrf");
        return marta.post(policy + "/approval-request", form);
    }

    private void approve() {
        Answer asked = claire.get(policy + "/approval");
        claire.post(
                policy + "/approval",
                Map.of("hash", asked.page().select("input[name=hash]").val()));
    }

    /** As if the template had said something else when the section was adapted. */
    private void templateSaidBefore(String base) {
        jdbc.sql(
                        "update document_version set wording = ? where organisation_id = ? and status = 'DRAFT' and document_id ="
                                + " (select id from document where organisation_id = ? and work_product = 'W14')")
                .params(
                        "{\"scope\":{\"text\":\"Our own words.\",\"base\":\"" + base + "\"}}",
                        proofbox.organisation().id().value(),
                        proofbox.organisation().id().value())
                .update();
        marta.post(policy + "/review", Map.of());
        marta.post(policy + "/review/end", Map.of());
    }

    @Test
    void isOfferedForEverySection() {
        assertThat(marta.get(policy).page().select("#wording-h ~ ul a").eachAttr("href"))
                .contains(scope)
                .hasSizeGreaterThan(8);
    }

    @Test
    void showsTheTextOfTheTemplateWithNamesForItsBlanks() {
        String text = marta.get(policy + "/wording/roles")
                .page()
                .select("#text")
                .first()
                .wholeText();

        assertThat(text).contains("{{person accountable for the ISMS}}").doesNotContain("accountable.name");
    }

    @Test
    void standsInTheDocument() {
        Answer saved = adapt(OURS);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(marta.get(policy).page().select("#preview").text())
                .contains("Everywhere It applies to everybody at");
        assertThat(marta.get(policy).page().select("#preview strong").eachText())
                .contains("everybody");
        assertThat(journal("document.wording-adapted")).isEqualTo(1);
    }

    @Test
    void showsWhoeverReadsOrDecidesWhatIsNotOfTheTemplate() {
        adapt(OURS);
        marta.post(policy + "/review", Map.of());

        assertThat(marta.get(policy).text()).contains("Changed against the template (one section)");
        assertThat(claire.get(policy + "/review").text()).contains("Changed against the template (one section)");
        send();
        Answer asked = claire.get(policy + "/approval");
        assertThat(asked.text()).contains("Changed against the template (one section)");
        assertThat(asked.page().select("details ins").text()).contains("Everywhere");
        assertThat(asked.page().select("details del").text()).contains("It covers information in every form");
    }

    @Test
    void goesIntoEveryFormOfTheApprovedVersionAndStays() throws IOException {
        adapt(OURS);
        send();
        approve();
        String version = policy + "/versions/2";

        try (var pdf = Loader.loadPDF(marta.get(version + ".pdf").bytes());
                var word = new XWPFWordExtractor(new XWPFDocument(
                        new ByteArrayInputStream(marta.get(version + ".docx").bytes())))) {
            assertThat(words(pdf)).contains("It applies to everybody at");
            assertThat(word.getText()).contains("It applies to everybody at");
        }
        assertThat(marta.get(version + ".md").text()).contains("It applies to **everybody** at");
        assertThat(marta.get(policy + "/comparison?from=template&to=2")
                        .page()
                        .select("ins")
                        .text())
                .contains("Everywhere");
    }

    @Test
    void isCarriedIntoTheNextVersion() {
        adapt(OURS);
        send();
        approve();
        marta.post(policy + "/wording/roles", Map.of("text", "Ask.", "version", revision(marta.get(scope))));

        assertThat(marta.get(scope).page().select("#text").first().wholeText()).isEqualTo(OURS);
        adapt("Other words.");
        assertThat(marta.get(policy + "/versions/2").text())
                .contains("Everywhere")
                .doesNotContain("Other words");
        assertThat(marta.get(policy).page().select("#preview").text()).contains("Other words");
    }

    @Test
    void goesBackToTheTemplate() {
        adapt(OURS);

        Answer back = marta.post(scope + "/template", Map.of("version", revision(marta.get(scope))));

        assertThat(back.status()).isEqualTo(303);
        assertThat(marta.get(policy).page().select("#preview").text())
                .contains("It covers information in every form")
                .doesNotContain("Everywhere");
        assertThat(marta.get(policy).text()).doesNotContain("Changed against the template");
        assertThat(journal("document.wording-restored")).isEqualTo(1);
    }

    @Test
    void showsAPreviewAndKeepsNothing() {
        Answer look = marta.post(scope + "/preview", Map.of("text", OURS, "version", "1"));

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.page().select("#preview h4").text()).isEqualTo("Everywhere");
        assertThat(look.page().select("#text").first().wholeText()).isEqualTo(OURS);
        assertThat(marta.get(policy).page().select("#preview").text()).doesNotContain("Everywhere");
    }

    @Test
    void savesByItself() {
        Answer saved = marta.postRaw(
                scope,
                List.of(
                        Map.entry("text", OURS),
                        Map.entry("version", revision(marta.get(scope))),
                        Map.entry("_csrf", marta.csrf())),
                Map.of("X-Autosave", "true"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("X-Version")).isEqualTo(revision(marta.get(scope)));
        assertThat(saved.page().select("h4").text()).isEqualTo("Everywhere");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsTheText() {
        Answer refused = adapt("We {{do not know}} this.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#text-e").text()).contains("There is no blank {{do not know}}");
        assertThat(refused.page().select("#text").first().wholeText()).isEqualTo("We {{do not know}} this.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</textarea><script>alert(1)</script>",
                "<!-- --><svg/onload=alert(1)>",
                "${7*7} #{7*7} @{7*7} <%= 7*7 %>",
                "$unsafe{7*7} @template.x()",
                "{{constructor.constructor('x')()}}",
                "{{7*7}}",
                "[x](javascript:alert(1))",
                "![x](https://evil.example/x.png)",
                "<a href=javascript:alert(1)>x</a>",
                "\u202Etxet desrever\u202C",
                "a\u0000b\uFFFF",
                "[x]: javascript:alert(1)\n\n[x]",
                "| a | b |\n| --- | --- |\n| <b>x</b> | y |",
                "**<b onmouseover=alert(1)>x**",
                "&lt;script&gt;"
            })
    void hostileTextPrintsLiterally(String hostile) throws IOException {
        Answer saved = adapt("Before.\n\n" + hostile);

        assertThat(saved.status()).isIn(303, 422);
        Answer page = saved.status() == 303 ? marta.get(policy) : saved;
        assertThat(page.page()
                        .select("#preview script, #preview img, #preview svg, #preview a, #preview [onmouseover]"))
                .isEmpty();
        assertThat(page.page().select("#preview").text()).contains("Before.").doesNotContain("49");
        assertThat(page.page().select("main script")).isEmpty();
        try (var pdf = Loader.loadPDF(marta.get(policy + "/versions/2.pdf").bytes())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void losesNothingWhenTwoWrite() {
        String read = revision(marta.get(scope));
        adapt("Theirs.");

        Answer conflict = marta.post(scope, Map.of("text", "Mine.", "version", read));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("textarea").eachText()).containsExactly("Mine.", "Theirs.");
        Answer kept = marta.post(scope, Map.of("text", "Mine.", "version", revision(conflict)));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(marta.get(policy).page().select("#preview").text()).contains("Mine.");
    }

    @Test
    void isNotSentWhileTheTemplateHasMovedOn() {
        templateSaidBefore("It said this.");

        Answer refused = send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors a[href='" + scope + "']").text())
                .contains("The template has changed under your wording");
        assertThat(marta.get(scope).text()).contains("It said this.").contains("It covers information in every form");
    }

    @Test
    void staysUndecidedWhileSomebodyTypes() {
        templateSaidBefore("It said this.");

        adapt("Our own words, changed.");

        assertThat(send().status()).isEqualTo(422);
    }

    @Test
    void keepsOurWords() {
        templateSaidBefore("It said this.");
        Answer page = marta.get(scope);
        String ours =
                page.page().select("form[action$=decision] input[name=text]").val();

        marta.post(scope + "/decision", Map.of("text", ours, "version", revision(page)));

        assertThat(send().status()).isEqualTo(303);
        assertThat(claire.get(policy + "/approval").text()).contains("Our own words.");
        assertThat(journal("document.wording-decided")).isEqualTo(1);
    }

    @Test
    void takesTheNewTemplate() {
        templateSaidBefore("It said this.");

        marta.post(scope + "/template", Map.of("version", revision(marta.get(scope))));

        assertThat(send().status()).isEqualTo(303);
        assertThat(claire.get(policy + "/approval").text()).doesNotContain("Our own words.");
    }

    @Test
    void putsBothTogetherToBeRead() {
        templateSaidBefore("It said this.");

        Answer both = marta.get(scope + "?together=true");

        assertThat(both.page().select("#text").first().wholeText())
                .startsWith("Our own words.\n\nThe policy applies inside the boundary")
                .endsWith("rules that fit this policy.");
        assertThat(both.text()).contains("nothing is saved yet");
        assertThat(send().status()).isEqualTo(422);
    }

    @Test
    void leavesOutWhatHasNoPlaceAnyMore() {
        jdbc.sql("update document_version set wording = '{\"old\":{\"text\":\"Ours\",\"base\":\"Theirs\"}}' where"
                        + " organisation_id = ? and status = 'DRAFT'")
                .param(proofbox.organisation().id().value())
                .update();
        marta.post(policy + "/review", Map.of());
        marta.post(policy + "/review/end", Map.of());
        Answer page = marta.get(policy + "/wording/old");

        Answer left = marta.post(policy + "/wording/old/template", Map.of("version", revision(page)));

        assertThat(page.text())
                .contains("The template no longer has this section")
                .contains("Ours");
        assertThat(left.status()).isEqualTo(303);
        assertThat(send().status()).isEqualTo(303);
    }

    @Test
    void waitsWhileAVersionWaits() {
        String read = revision(marta.get(scope));
        send();

        assertThat(marta.get(scope).status()).isEqualTo(303);
        assertThat(marta.post(scope, Map.of("text", "Late.", "version", read)).status())
                .isEqualTo(409);
    }

    @Test
    void isOnlyThereForTheTextOfADocument() {
        assertThat(marta.get(policy + "/wording/nothing").status()).isEqualTo(404);
        assertThat(marta.get(proofbox.path("/documents/W37/wording/purpose")).status())
                .isEqualTo(404);
        assertThat(marta.get(proofbox.path("/documents/W99/wording/scope")).status())
                .isEqualTo(404);
        assertThat(claire.get(scope).status()).isEqualTo(403);
        assertThat(claire.post(scope, Map.of("text", "x")).status()).isEqualTo(403);
    }

    @Test
    void beginsTheDocumentWhenItIsTheFirstThing() {
        String context = proofbox.path("/documents/W05");
        String section =
                marta.get(context).page().select("#wording-h ~ ul a").first().attr("href");

        marta.post(section, Map.of("text", "In our words.", "version", "0"));

        assertThat(marta.get(context).page().select("#preview").text()).contains("In our words.");
    }

    @Test
    void costsTheSameWhateverIsAdapted() {
        int before = cost();
        adapt(OURS);
        marta.post(policy + "/wording/roles", Map.of("text", "Ask.", "version", revision(marta.get(scope))));
        marta.post(policy + "/wording/purpose", Map.of("text", "Why.", "version", revision(marta.get(scope))));

        assertThat(cost()).isEqualTo(before);
    }

    private static String words(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private int cost() {
        marta.get(policy);
        marta.get(scope);
        return statements.during(() -> marta.get(policy)).size()
                + statements.during(() -> marta.get(scope)).size();
    }

    private int journal(String action) {
        return jdbc.sql("select count(*) from journal_entry where organisation_id = ? and action = ?")
                .params(proofbox.organisation().id().value(), action)
                .query(Integer.class)
                .single();
    }
}
