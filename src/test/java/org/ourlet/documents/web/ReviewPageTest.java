// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** W14 is being changed: Marta asks Claire to read it first. */
class ReviewPageTest extends PageTest {

    private Company proofbox;
    private Visit marta;
    private Visit claire;
    private String policy;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        claire = signedIn(proofbox.manager());
        policy = proofbox.path("/documents/W14");
    }

    private Answer comment(Visit by, String words) {
        Answer page = by.get(policy + "/review");
        String section =
                page.page().select("select[name=section] option").get(1).val();
        return by.post(policy + "/review/comments", Map.of("section", section, "words", words));
    }

    private void ask() {
        marta.post(policy + "/review", Map.of());
    }

    @Test
    void isReadByOthersOnceAsked() {
        assertThat(claire.get(policy + "/review").status()).isEqualTo(404);

        ask();

        assertThat(claire.get(policy + "/review").text()).contains("In review").contains(proofbox.secret());
    }

    @Test
    void keepsACommentBesideItsSectionUntilItIsResolved() {
        ask();
        Answer said = comment(claire, "Say <b>who</b> decides");

        Answer page = marta.get(policy + "/review");
        String id = page.page().select("input[name=comment]").val();
        marta.post(policy + "/review/resolution", Map.of("comment", id));

        assertThat(said.status()).isEqualTo(303);
        assertThat(page.page().select("blockquote").text()).isEqualTo("Say <b>who</b> decides");
        assertThat(marta.get(policy + "/review").text())
                .contains("Resolved by " + proofbox.accountable().person().name());
    }

    @Test
    void canStillBeWrittenOnAndSentForApproval() {
        ask();
        comment(claire, "Say who decides");
        Map<String, String> form = new HashMap<>();
        marta.get(policy)
                .page()
                .select("form[data-autosave] [name]")
                .forEach(field -> form.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        form.remove("_csrf");
        form.put("protect-first", "Another answer");
        marta.post(policy + "/draft", form);
        form.put(
                "version",
                marta.get(policy)
                        .page()
                        .select("form[data-autosave] input[name=version]")
                        .val());

        Answer sent = marta.post(policy + "/approval-request", form);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(claire.get(policy + "/approval").text()).contains("Comments: one is open");
    }

    @Test
    void takesNoCommentBeforeTheReviewOrAfterIt() {
        Answer before = marta.post(policy + "/review/comments", Map.of("section", "x", "words", "Early"));
        ask();
        marta.post(policy + "/review/end", Map.of());

        assertThat(before.status()).isEqualTo(422);
        assertThat(claire.get(policy + "/review").status()).isEqualTo(404);
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        ask();

        assertThat(comment(claire, "  ").page().select("#words-e").text()).contains("Write what you want to say");
        Answer tooLong = comment(claire, "a".repeat(2001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#words").text()).hasSize(2001);
        assertThat(claire.post(policy + "/review/comments", Map.of("section", "none", "words", "x"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void resolvesOnlyWhatIsThere() {
        assertThat(marta.post(policy + "/review/resolution", Map.of("comment", "nothing"))
                        .status())
                .isEqualTo(404);
    }
}
