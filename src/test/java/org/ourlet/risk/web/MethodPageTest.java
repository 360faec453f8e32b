// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Examples;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

/** Method, limits and versions, over HTTP. */
class MethodPageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    private Cast.Company company;
    private Visit marta;
    private String method;

    @BeforeEach
    void enter() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        method = company.path("/risks/method");
        marta.get(method);
    }

    private Map<String, String> limits(String low, String medium) {
        Map<String, String> form = new HashMap<>();
        form.put("method", "product-by-criterion");
        form.put("lowTo", low);
        form.put("mediumTo", medium);
        form.put(
                "version",
                marta.get(method).page().select("form input[name=version]").val());
        return form;
    }

    private static long cells(Visit.Answer page, String style) {
        return page.page().select("table.ol-heat td").stream()
                .filter(cell -> cell.className().contains(style))
                .count();
    }

    @Test
    void everyValueOfEveryScaleHasAMeaningAndAnExample() {
        for (String id : new String[] {"product-by-criterion", "additive", "likelihood-consequence"}) {
            Visit.Answer page = marta.get(method + "?look=" + id);
            assertThat(page.page().select("section[aria-labelledby^=s-] tbody tr"))
                    .as(id)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.select("td").eachText()).hasSize(2));
        }
    }

    @Test
    void limitsAreShownOnTheMapBeforeTheyAreSaved() {
        Visit.Answer before = marta.get(method);
        Visit.Answer preview = marta.post(method + "/preview", limits("2", "60"));
        Visit.Answer wrong = marta.post(method + "/preview", limits("60", "2"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(cells(preview, "is-low")).isLessThan(cells(before, "is-low"));
        assertThat(preview.page().select("#lowTo").val()).isEqualTo("2");
        assertThat(marta.get(method).page().select("#lowTo").val()).isEqualTo("9");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#lowTo").val()).isEqualTo("60");
    }

    @Test
    void aVersionThatWasRatedWithStaysAndEarlierAssessmentsKeepIt() {
        String id = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());
        String levels = levels(id);

        Visit.Answer changed = marta.post(method, limits("2", "60"));

        assertThat(changed.status()).isEqualTo(303);
        var page = marta.get(method).page();
        assertThat(page.text()).contains("Version 2, chosen by");
        assertThat(page.select("section[aria-labelledby=earlier] tbody tr").text())
                .contains("Version 1, chosen by", "low up to 9, medium up to 27", "The risk owner");
        assertThat(levels(id)).isEqualTo(levels).contains("48 high");
        assertThat(marta.get(company.path("/risks/" + id)).text()).contains("Version 1");
    }

    private String levels(String id) {
        return marta.get(company.path("/risks/" + id + "/register")).page().select("tbody tr").stream()
                .map(Element::text)
                .reduce("", (all, row) -> all + row + "\n");
    }

    @Test
    void beforeTheFirstRatingTheVersionItselfChanges() {
        marta.post(method, limits("2", "60"));
        marta.post(method, limits("3", "60"));

        var page = marta.get(method).page();

        assertThat(page.text()).contains("Version 1, chosen by");
        assertThat(page.select("#lowTo").val()).isEqualTo("3");
        assertThat(page.select("section[aria-labelledby=earlier]")).isEmpty();
    }
}
