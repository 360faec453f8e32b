// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.AssetInventory;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** 500 assets with 1,000 links: found, linked and saved with as many statements as five. */
class ManyAssetsTest extends PageTest {

    private static final int BUSINESS = 20;

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private AssetInventory inventory;

    @Autowired
    private RiskMethods methods;

    private Company company;
    private Visit marta;

    @BeforeEach
    void start() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
    }

    private String assessment() {
        return assessments.start(
                company.accountable().actor(),
                company.organisation().id(),
                "Large",
                new RiskAssessment.Money("EUR", null),
                methods.byDefault());
    }

    /** Each IS asset supports two others. */
    private static Assets assets(int number) {
        List<BusinessAsset> business = new ArrayList<>();
        List<IsAsset> is = new ArrayList<>();
        for (int place = 1; place <= BUSINESS; place++) {
            Impact impact = Impact.of(Map.of(SecurityCriterion.AVAILABILITY, place % 5));
            business.add(new BusinessAsset("BA" + place, "Service " + place, Owner.NOBODY, impact, "", 0));
        }
        for (int place = 1; place <= number - BUSINESS; place++) {
            String above = place == 1 ? "BA2" : "IS" + (place / 2);
            is.add(new IsAsset(
                    "IS" + place,
                    "Device " + place,
                    new IsAsset.Particulars("server", "", ""),
                    Owner.NOBODY,
                    List.of("BA" + (1 + place % BUSINESS), above),
                    null,
                    0));
        }
        return new Assets(business, is);
    }

    private int statementsToAdd(String assessment, int number) {
        return statements
                .during(() -> inventory.addAll(
                        company.accountable().actor(), company.organisation().id(), assessment, assets(number)))
                .size();
    }

    private Answer save(String path, String... links) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Document page = marta.get(path + "?link=IS7").page();
        fields.add(Map.entry("link", "IS7"));
        fields.add(Map.entry("next", "IS8"));
        fields.add(
                Map.entry("version", page.select("#linker input[name=version]").val()));
        List.of(links).forEach(link -> fields.add(Map.entry("supports", link)));
        return marta.postAll(path + "/links", fields);
    }

    @Test
    void addsListsAndLinksThemWithTheStatementsOfAFew() {
        String small = assessment();
        String large = assessment();

        int few = statementsToAdd(small, 40);
        assertThat(statementsToAdd(large, 500)).isEqualTo(few);

        String smallPath = company.path("/risks/" + small + "/assets");
        String largePath = company.path("/risks/" + large + "/assets");
        marta.get(smallPath);
        marta.get(largePath);
        assertThat(statements.during(() -> marta.get(largePath + "?link=IS7")).size())
                .isEqualTo(statements
                        .during(() -> marta.get(smallPath + "?link=IS7"))
                        .size());
        assertThat(statements.during(() -> save(largePath, "BA1", "BA4")).size())
                .isEqualTo(
                        statements.during(() -> save(smallPath, "BA1", "BA4")).size());
        assertThat(assessments
                        .get(company.organisation().id(), large)
                        .assessment()
                        .assets()
                        .findIs("IS7")
                        .orElseThrow()
                        .supports())
                .containsExactly("BA1", "BA4");
    }

    @Test
    void findsAnAssetAmongFiveHundredAndKeepsWhatIsTicked() {
        String id = assessment();
        statementsToAdd(id, 500);
        String path = company.path("/risks/" + id + "/assets");

        Document page = marta.get(path + "?link=IS7&q=device+4711").page();
        assertThat(page.select("#linker input[name=supports]").eachAttr("value"))
                .containsExactly("BA8", "IS3");
        assertThat(page.select("#linker input[name=supports][checked]")).hasSize(2);
        Document found = marta.get(path + "?link=IS7&q=DEVICE+400").page();
        assertThat(found.select("#linker label").eachText()).contains("Device 400 IS400");
        Answer saved = save(path, "BA8", "IS400");

        assertThat(saved.location()).isEqualTo(path + "?link=IS8#linker");
    }

    @Test
    void whatIsTickedStandsFirst() {
        String id = assessment();
        statementsToAdd(id, 40);

        Document page =
                marta.get(company.path("/risks/" + id + "/assets?link=IS7")).page();

        assertThat(page.select("#linker fieldset").get(0).select("input").get(0).attr("value"))
                .isEqualTo("BA8");
        assertThat(page.select("#linker button[name=next]").attr("value")).isEqualTo("IS8");
    }
}
