// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.shared.Language;

class GuideTextsTest {

    private final GuideTexts texts = new GuideTexts(ShippedContent.GUIDE, Language.EN);

    @Test
    void remembersEachTermThatWasWrittenOnce() {
        texts.html("A [risk](term:risk), a [threat](term:threat).");
        texts.inline("Another [risk](term:risk).");

        assertThat(texts.terms()).extracting(Term::slug).containsExactly("risk", "threat");
    }

    @Test
    void leadsToAnchorsOfOnePageWhenAsked() {
        GuideTexts handbook = new GuideTexts(ShippedContent.GUIDE, Language.EN, "#");

        assertThat(handbook.inline("See [T1](activity:T1)."))
                .isEqualTo("See <a href=\"#/activities/management-commitment\">T1</a>.");
    }

    @Test
    void marksTextsThatFallBackToEnglish() {
        GuideTexts french = new GuideTexts(ShippedContent.GUIDE, Language.FR);
        Activity activity = ShippedContent.GUIDE.activity("T1");

        assertThat(french.lang(activity)).isEqualTo(activity.languageOfText(Language.FR) == Language.FR ? null : "en");
        assertThat(texts.lang(activity)).isNull();
    }
}
