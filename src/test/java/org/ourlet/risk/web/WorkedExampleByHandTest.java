// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Examples;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import tools.jackson.databind.JsonNode;

/** The whole worked example, typed into the pages, gives the numbers that it has to give. */
class WorkedExampleByHandTest extends PageTest {

    private Visit marta;
    private String path;

    /** Fields of a form, some of them several times. */
    private static final class Form {
        private final List<Map.Entry<String, String>> fields = new ArrayList<>();

        Form with(String name, Object value) {
            fields.add(new SimpleEntry<>(name, value.toString()));
            return this;
        }
    }

    private Visit.Answer send(String to, Form form) {
        Visit.Answer answer = marta.postAll(path + to, form.fields);
        assertThat(answer.status()).as(to + " " + form.fields).isEqualTo(303);
        return answer;
    }

    private String version(String page, String form) {
        return marta.get(path + page)
                .page()
                .select("form[action$=" + form + "] input[name=version]")
                .val();
    }

    @Test
    void givesTheExpectedNumbers() {
        JsonNode example = Examples.proofboxJson();
        Cast.Company company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        marta.get(company.path("/risks/new"));
        path = marta.post(company.path("/risks"), Map.of("name", "By hand", "currency", "EUR", "personDayCost", "400"))
                .location();

        example.get("businessAssets").forEach(this::business);
        example.get("isAssets").forEach(this::supporting);
        example.get("risks").forEach(this::risk);

        JsonNode told =
                Examples.JSON.readTree(marta.get(path + "/assessment.json").text());
        JsonNode expected = Examples.expectedJson();
        List.of("currentSum", "residualSum", "currentCounts", "residualCounts", "treatmentOrder")
                .forEach(name -> assertThat(told.get(name)).as(name).isEqualTo(expected.get(name)));
        assertThat(told.at("/risks/2/current").intValue()).isEqualTo(48);
        assertThat(told.at("/risks/12/residual").intValue()).isZero();
    }

    private void business(JsonNode asset) {
        Form form = new Form()
                .with("kind", "business")
                .with("name", asset.get("name").stringValue())
                .with("owner", "")
                .with("version", 0);
        asset.get("impact").properties().forEach(level -> form.with("impact-" + level.getKey(), level.getValue()));
        send("/assets", form);
    }

    private void supporting(JsonNode asset) {
        send(
                "/assets",
                new Form()
                        .with("kind", "is")
                        .with("name", asset.get("name").stringValue())
                        .with("owner", "")
                        .with("version", 0));
        String ref = asset.get("ref").stringValue();
        Form links = new Form().with("link", ref).with("version", version("/assets?link=" + ref, "/links"));
        asset.get("supports").forEach(supported -> links.with("supports", supported.stringValue()));
        send("/assets/links", links);
    }

    private void risk(JsonNode risk) {
        Form described = new Form()
                .with("scenario", risk.get("scenario").stringValue())
                .with("isAsset", risk.get("isAsset").stringValue())
                .with("owner", "")
                .with("version", 0);
        risk.get("criteria").forEach(criterion -> described.with("criteria", criterion.stringValue()));
        send("/risks", described);
        String page = "/risks/" + risk.get("ref").stringValue();
        send(
                page + "/rating",
                new Form()
                        .with("likelihood", risk.get("likelihood"))
                        .with("vulnerability", risk.get("vulnerability"))
                        .with("version", version(page, "/rating")));
        JsonNode treatment = risk.get("treatment");
        send(
                page + "/treatment",
                new Form()
                        .with("decision", treatment.get("option").stringValue())
                        .with("reductions.vulnerability", treatment.get("vulnerabilityReduction"))
                        .with("costs.amount", treatment.at("/cost/amount"))
                        .with("costs.personDays", treatment.at("/cost/personDays"))
                        .with("decisionReason", "As it was agreed")
                        .with("version", version(page, "/treatment")));
    }
}
