// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Examples;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AssessmentsApiTest extends PageTest {

    private static final String PATH = "/risk-assessments";

    private Visit.Answer send(Cast.Company company, String json) {
        Visit marta = signedIn(company.accountable());
        marta.get(company.path("/people/new"));
        return marta.postJson(company.api(PATH), json, marta.csrf());
    }

    private Visit.Answer send(Cast.Company company, JsonNode json) {
        return send(company, json.toString());
    }

    private JsonNode body(Visit.Answer answer) {
        return Examples.JSON.readTree(answer.text());
    }

    @Test
    void givesBackTheWorkedExampleWithItsNumbers() {
        Cast.Company company = cast.company("Proofbox");

        Visit.Answer created = send(company, Examples.proofboxJson());
        JsonNode read = body(signedIn(company.manager()).get(created.location()));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.location()).startsWith(company.api(PATH) + "/");
        assertThat(body(created)).isEqualTo(read);
        contains("", read, Examples.proofboxJson());
        contains("", read, Examples.expectedJson());
    }

    /** Every field of the expected text is there with the same value; there may be more. */
    private static void contains(String path, JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            Iterator<String> names = expected.propertyNames().iterator();
            while (names.hasNext()) {
                String name = names.next();
                assertThat(actual.has(name)).as(path + "/" + name).isTrue();
                contains(path + "/" + name, actual.get(name), expected.get(name));
            }
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(expected.size());
            for (int index = 0; index < expected.size(); index++) {
                contains(path + "/" + index, actual.get(index), expected.get(index));
            }
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }

    @Test
    void whatIsNotRatedStaysNull() {
        Cast.Company company = cast.company("Proofbox");
        JsonNode json = Examples.proofboxJson();
        ((ObjectNode) json.at("/risks/0")).putNull("likelihood");
        ((ObjectNode) json.at("/businessAssets/2/impact")).putNull("C");
        ((ObjectNode) json.at("/risks/1")).remove("treatment");

        JsonNode read = body(send(company, json));

        assertThat(read.at("/risks/0/likelihood").isNull()).isTrue();
        assertThat(read.at("/risks/0/current").isNull()).isTrue();
        assertThat(read.at("/risks/0/residual").isNull()).isTrue();
        assertThat(read.at("/risks/0/currentClass").isNull()).isTrue();
        assertThat(read.at("/risks/0/efficiency").isNull()).isTrue();
        assertThat(read.at("/risks/0/levels/C").isNull()).isTrue();
        assertThat(read.at("/risks/2/levels").toString()).isEqualTo("{\"C\":null,\"I\":48,\"A\":36}");
        assertThat(read.at("/risks/2/current").isNull()).isTrue();
        assertThat(read.at("/businessAssets/2/impact").toString()).isEqualTo("{\"C\":null,\"I\":2,\"A\":2}");
        assertThat(read.at("/risks/1").has("treatment")).isFalse();
        assertThat(read.at("/risks/1/residual").intValue()).isEqualTo(36);
        assertThat(read.at("/risks/1/totalCost").isNull()).isTrue();
    }

    @Test
    void givesBackWhatIsOptional() {
        Cast.Company company = cast.company("Proofbox");
        JsonNode json = Examples.proofboxJson();
        JsonNode more = Examples.JSON.readTree("""
                {"threat": "Theft", "threatAgent": "Insider", "attackMethod": "Copies the file",
                 "vulnerabilities": ["Key in a file"], "existingControls": ["Locked room"],
                 "securityRequirements": ["Keys never leave the module"], "controls": ["A.8.24"],
                 "decisionReason": "Too high", "owner": "Head of product", "likelihoodReduction": 1,
                 "impactReduction": 2}""");
        ((ObjectNode) json.at("/risks/0")).setAll((ObjectNode) more);
        ((ObjectNode) json.at("/isAssets/0")).set("supports", Examples.JSON.readTree("[\"IS2\", \"BA1\"]"));

        JsonNode read = body(send(company, json));

        contains("", read, json);
        assertThat(read.at("/risks/0/residual").intValue()).isEqualTo((4 - 2) * (2 - 1) * (4 - 3));
    }

    @Test
    void namesEachWrongPlaceAndKeepsNothing() {
        Cast.Company company = cast.company("Proofbox");
        JsonNode json = Examples.proofboxJson();
        ((ObjectNode) json.at("/risks/1")).put("likelihood", 9);
        ((ObjectNode) json.at("/risks/2")).put("isAsset", "IS77");

        Visit.Answer answer = send(company, json);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        JsonNode problem = body(answer);
        assertThat(problem.at("/errors/0/path").stringValue()).isEqualTo("risks[1].likelihood");
        assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo("#/risks/1/likelihood");
        assertThat(problem.at("/errors/0/detail").stringValue()).contains("0", "4");
        assertThat(problem.at("/errors/1/path").stringValue()).isEqualTo("risks[2].isAsset");
        assertThat(body(signedIn(company.manager()).get(company.api(PATH)))).isEmpty();
    }

    @Test
    void whatIsNoJsonIsABadRequest() {
        Cast.Company company = cast.company("Proofbox");

        assertThat(send(company, "{").status()).isEqualTo(400);
        assertThat(send(company, "").status()).isEqualTo(422);
        assertThat(send(company, "[".repeat(5000)).status()).isEqualTo(400);
    }

    @Test
    void refusesMoreThanFitsIntoMemory() {
        Cast.Company company = cast.company("Proofbox");

        assertThat(send(company, "\"" + "a".repeat(17 * 1024 * 1024) + "\"").status())
                .isEqualTo(413);
    }

    @Test
    void listsTheNewestFirst() {
        Cast.Company company = cast.company("Proofbox");
        send(company, Examples.proofboxJson());
        clock.advance(java.time.Duration.ofDays(1));
        JsonNode second = Examples.proofboxJson();
        ((ObjectNode) second).put("name", "Second");
        send(company, second);

        JsonNode list = body(signedIn(company.manager()).get(company.api(PATH)));

        assertThat(list.at("/0/name").stringValue()).isEqualTo("Second");
        assertThat(list).hasSize(2);
    }

    @Test
    void linksOwnersToPeople() {
        Cast.Company company = cast.company("Proofbox");
        JsonNode json = Examples.proofboxJson();
        ((ObjectNode) json.at("/risks/0"))
                .put("owner", company.manager().person().name());

        JsonNode read = body(send(company, json));

        assertThat(read.at("/risks/0/owner").stringValue())
                .isEqualTo(company.manager().person().name());
    }

    @Test
    void readingCostsThreeStatementsWhateverTheNumberOfRisks() {
        Cast.Company company = cast.company("Proofbox");
        String location = send(company, Examples.proofboxJson()).location();
        Visit paula = signedIn(company.manager());
        paula.get(location);

        List<String> sent = statements.during(() -> paula.get(location));

        assertThat(sent).filteredOn(sql -> sql.contains("risk_")).hasSize(1);
    }
}
