// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;

class MarkdownTest {

    private final Markdown markdown = new Markdown(ShippedContent.GUIDE, "/guide");

    @Test
    void makesATermAButtonThatOpensItsPopover() {
        assertThat(markdown.html("A [risk](term:risk)."))
                .isEqualTo(
                        "<p>A <button type=\"button\" class=\"ol-gloss\" popovertarget=\"term-risk\">risk</button>.</p>\n");
    }

    @Test
    void linksActivitiesAndChaptersBelowTheBase() {
        assertThat(markdown.inline("[D4](activity:D4) and [plan](chapter:plan)"))
                .isEqualTo("<a href=\"/guide/activities/anomaly-management\">D4</a>"
                        + " and <a href=\"/guide/chapters/plan\">plan</a>");
    }

    @Test
    void showsOnlyTheWordsOfOtherLinksAndImages() {
        assertThat(markdown.inline("[a](javascript:alert(1)) [b](https://example.org) ![c](x.png) [d](term:hem)"))
                .isEqualTo("a b c d");
    }

    @Test
    void escapesHtml() {
        assertThat(markdown.html("a <b>c</b> & d\n\n<script>alert(1)</script>"))
                .doesNotContain("<b>")
                .doesNotContain("<script>")
                .contains("&lt;script&gt;", "&amp; d");
    }

    @Test
    void rendersTables() {
        assertThat(markdown.html("| a | b |\n|---|---|\n| 1 | 2 |\n"))
                .contains("<table class=\"table\">", "<th>a</th>", "<td>2</td>");
    }

    @Test
    void keepsTheParagraphsOfATextThatHasSeveral() {
        assertThat(markdown.inline("a\n\nb")).isEqualTo("<p>a</p>\n<p>b</p>");
    }

    @Test
    void namesTheTermsThatTextsUse() {
        assertThat(Markdown.terms("[b](term:risk) [a](term:asset)", "[c](term:risk) [d](activity:D4)"))
                .containsExactly("asset", "risk");
    }

    @Test
    void givesTheWordsAlone() {
        assertThat(Markdown.plain("A **bold**\n[risk](term:risk)\n\nis.")).isEqualTo("A bold risk is.");
    }

    @Test
    void tellsWhatIsRefused() {
        assertThat(Markdown.refused("<b>x</b> ![i](i.png) [a](term:hem) [b](activity:D4)", ShippedContent.GUIDE))
                .containsExactly("HTML <b>", "HTML </b>", "image i.png", "link term:hem");
    }
}
