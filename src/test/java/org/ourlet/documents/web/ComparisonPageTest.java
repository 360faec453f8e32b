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

/** W14 has an approved version and a draft in which one answer is another. */
class ComparisonPageTest extends PageTest {

    private Company proofbox;
    private Visit marta;
    private String path;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        path = proofbox.path("/documents/W14/comparison");
    }

    @Test
    void comparesTheDraftWithTheVersionInForce() {
        Map<String, String> form = new HashMap<>();
        marta.get(proofbox.path("/documents/W14"))
                .page()
                .select("form[data-autosave] [name]")
                .forEach(field -> form.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        form.put("protect-first", "Only the archive");
        marta.post(proofbox.path("/documents/W14/draft"), form);

        Answer page = marta.get(path);

        assertThat(page.heading()).startsWith("Compare: ");
        assertThat(page.page().select("select[name=from] option[selected]").val())
                .isEqualTo("1");
        assertThat(page.page().select("select[name=to] option[selected]").val()).isEqualTo("2");
        assertThat(page.page().select("article del, article ins")).isNotEmpty();
        assertThat(page.page().select("article del").text()).contains("[-").contains("Removed:");
    }

    @Test
    void comparesAVersionWithTheTemplate() {
        Answer page = marta.get(path + "?from=template&to=1");

        assertThat(page.page().select("article ins").text()).contains(proofbox.secret());
    }

    @Test
    void findsNothingBetweenAVersionAndItself() {
        assertThat(marta.get(path + "?from=1&to=1").text()).contains("Nothing is different.");
    }

    @Test
    void showsNoDraftToThoseWhoDoNotWrite() {
        Visit claire = signedIn(proofbox.manager());

        assertThat(claire.get(path).page().select("select[name=to] option")).hasSize(1);
        assertThat(claire.get(path + "?to=2").status()).isEqualTo(404);
    }

    @Test
    void knowsNoOtherVersions() {
        assertThat(marta.get(path + "?from=9").status()).isEqualTo(404);
        assertThat(marta.get(path + "?from=-1&to=x").status()).isEqualTo(404);
        assertThat(marta.get(proofbox.path("/documents/W16/comparison")).status())
                .isEqualTo(404);
    }
}
