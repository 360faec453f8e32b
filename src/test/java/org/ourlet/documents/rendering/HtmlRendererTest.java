// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourlet.documents.DocumentModel;
import org.ourlet.shared.Language;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsEveryWordOfTheDocument(Language language) {
        DocumentModel letter = Letters.approved(language);

        String text = html(letter).wholeText();

        assertThat(text).contains(WordsOf.document(letter));
    }

    @Test
    void headingsStandBelowTheTitleOfThePage() {
        Document html = html(Letters.approved(Language.EN));

        assertThat(html.select("h1")).isEmpty();
        assertThat(html.select("h2").eachText()).containsExactly("Management commitment letter");
        assertThat(html.select("h3").eachText()).contains("Why we do this", "Approval");
        assertThat(html.select("h4").eachText()).containsExactly("In this order");
    }

    @Test
    void tablesAndListsAreRealOnes() {
        Document html = html(Letters.approved(Language.EN));

        assertThat(html.select("thead th[scope=col]").eachText()).containsExactly("What we decide", "Our decision");
        assertThat(html.select("tbody tr")).hasSize(4);
        assertThat(html.select("ul > li")).hasSize(3);
        assertThat(html.select("ol > li")).hasSize(3);
        assertThat(html.select("strong").eachText()).containsExactly("stays with us");
        assertThat(html.select("em").eachText()).containsExactly("what you can expect");
    }

    @Test
    void draftsShowWhatWasFilledInAndWhatIsMissing() {
        Document html = html(
                Letters.with(Letters.draft(Language.EN), Letters.paragraph(Letters.missing("date of the next look"))));

        assertThat(html.select("mark.ol-blank").eachText()).contains("Marta Lopes", "Paul Reuter");
        assertThat(html.select("mark.is-empty").eachText()).containsExactly("date of the next look");
        assertThat(html.select(".ol-paper-head").text()).contains("DRAFT");
    }

    @Test
    void signedDocumentsHighlightNothing() {
        assertThat(html(Letters.approved(Language.EN)).select("mark")).isEmpty();
    }

    @Test
    void wordsOfAPersonNeverBecomeMarkup() {
        String attack = "<img src=x onerror=alert(1)> \"quoted\" 'single' & </p><script>";
        DocumentModel letter = Letters.with(
                Letters.draft(Language.EN),
                Letters.paragraph(Letters.filled(attack), Letters.plain(attack), Letters.missing(attack)),
                new DocumentModel.Heading(2, attack));

        Document html = html(letter);

        assertThat(html.select("img, script")).isEmpty();
        assertThat(html.select("mark").eachText()).contains(attack);
        assertThat(renderer.render(letter)).doesNotContain("<img", "<script", "alert(1)>");
    }

    @Test
    void charactersThatNoDocumentCanHoldAreLeftOut() {
        DocumentModel letter = Letters.with(
                Letters.approved(Language.EN), Letters.paragraph(Letters.plain("a\u0000b\u0007c\uD83Dd\te")));

        assertThat(renderer.render(letter)).contains("<p>abcd e</p>");
    }

    private Document html(DocumentModel letter) {
        return Jsoup.parseBodyFragment(renderer.render(letter));
    }
}
