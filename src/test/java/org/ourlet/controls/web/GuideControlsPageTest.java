// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;

class GuideControlsPageTest extends PageTest {

    @Test
    void listsTheControlsOf2022ByTheme() {
        Visit.Answer answer = visit().get("/guide/controls");

        assertThat(answer.heading()).isEqualTo("Controls");
        assertThat(answer.page().select("article")).hasSize(93);
        assertThat(answer.page().select("main h2 .ol-count").eachText()).containsExactly("37", "8", "14", "34");
        assertThat(answer.page().getElementById("A.5.2").text()).contains("A.6.1.3", "nearest: A.6.1.2");
    }

    @Test
    void canShowOnlyWhatComesFirst() {
        assertThat(visit().get("/guide/controls?first=yes").page().select("article"))
                .hasSize(36);
    }

    @Test
    void listsTheControlsOf2005WithWhatTheyBecame() {
        Visit.Answer answer = visit().get("/guide/controls?edition=2005");

        assertThat(answer.page().select("tbody tr")).hasSize(133);
        assertThat(answer.page().getElementById("A.7.2.2").select("a").eachAttr("href"))
                .containsExactly("/guide/controls#A.5.13", "/guide/controls#A.5.10");
    }

    @Test
    void marksEnglishTextsOnAFrenchPage() {
        var page =
                visit().get("/guide/controls", Map.of("Accept-Language", "fr")).page();

        assertThat(page.selectFirst("h1").text()).isEqualTo("Mesures");
        assertThat(page.select("article h3 [lang=en]")).hasSize(93);
    }

    @Test
    void isFoundByNumber() {
        assertThat(visit().get("/search?q=A.8.13")
                        .page()
                        .select("main .ol-results a")
                        .eachAttr("href"))
                .contains("/guide/controls#A.8.13");
    }
}
