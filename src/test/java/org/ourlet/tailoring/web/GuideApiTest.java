// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.access.InstallationSettings;
import org.ourlet.shared.Actor;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuideApiTest extends PageTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHECK = "/api/v1/guide/selections/check";

    @Autowired
    private InstallationSettings settings;

    @AfterEach
    void openGuide() {
        settings.setGuidePublic(Actor.PROGRAM, true);
    }

    private JsonNode get(String path) {
        Visit.Answer answer = visit().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("application/json");
        return JSON.readTree(answer.text());
    }

    private JsonNode check(String body) {
        Visit.Answer answer = visit().postJson(CHECK, body);
        assertThat(answer.status()).isEqualTo(200);
        return JSON.readTree(answer.text());
    }

    @Test
    void listsTheActivitiesWithTheirFlowAndClauses() {
        JsonNode activities = get("/api/v1/guide/activities");
        JsonNode c2 = activities
                .valueStream()
                .filter(each -> each.get("code").asString().equals("C2"))
                .findFirst()
                .orElseThrow();

        assertThat(activities).hasSize(32);
        assertThat(c2.get("stage").asString()).isEqualTo("CHECK");
        assertThat(c2.get("level").asInt()).isEqualTo(4);
        assertThat(c2.get("requires").toString()).isEqualTo("[\"D5\"]");
        assertThat(c2.get("inputs").toString()).isEqualTo("[\"W35\",\"W37\",\"W34\"]");
        assertThat(c2.get("optionalInputs").toString()).isEqualTo("[\"W37\",\"W34\"]");
        assertThat(c2.get("outputs").toString()).isEqualTo("[\"W38\"]");
        assertThat(c2.get("clauses").get("2022").toString()).isEqualTo("[\"6.2\",\"9.1\"]");
        assertThat(c2.get("clauses").get("2005").toString()).isEqualTo("[\"4.2.3c\"]");
    }

    @Test
    void listsTheLevelsWithCoverageAndEffort() {
        JsonNode levels = get("/api/v1/guide/levels");
        JsonNode fourth = levels.get(3);

        assertThat(levels).hasSize(5);
        assertThat(levels.valueStream().map(level -> level.get("activities").size()))
                .isSorted();
        assertThat(fourth.get("level").asInt()).isEqualTo(4);
        assertThat(fourth.get("activities")).hasSize(29);
        assertThat(fourth.get("coverage").get("2022").get("strict").asInt()).isBetween(85, 95);
        assertThat(fourth.get("effort")
                        .valueStream()
                        .map(each -> each.get("size").asInt()))
                .containsExactly(5, 10, 25, 50, 100, 250);
        assertThat(fourth.get("effort").get(3).get("daysWithTool").asInt()).isEqualTo(127);
    }

    @Test
    void showsTheCoverageOfTheRecommendedLevelFirst() {
        JsonNode coverage = get("/api/v1/guide/coverage");

        assertThat(coverage.get("edition").asString()).isEqualTo("2022");
        assertThat(coverage.get("level").asInt()).isEqualTo(4);
        assertThat(coverage.get("units"))
                .hasSize(coverage.get("counts").get("units").asInt());
        assertThat(coverage.get("units")
                        .valueStream()
                        .map(unit -> unit.get("state").asString()))
                .containsOnly("FULL", "PARTLY", "NONE");
        assertThat(get("/api/v1/guide/coverage?edition=2005&level=5")
                        .get("strict")
                        .asInt())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?edition=2013", "?level=6", "?level=four", "?level=-1"})
    void namesABadParameter(String query) {
        Visit.Answer answer = visit().get("/api/v1/guide/coverage" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.text()).get("detail").asString()).startsWith("There is no ");
    }

    @Test
    void saysWhatASelectionLacks() {
        JsonNode checked = check("{\"activities\":[\"T1\",\"P2\"]}");

        assertThat(checked.get("closed").asBoolean()).isFalse();
        assertThat(checked.get("missing").toString()).isEqualTo("[\"P1\"]");
        assertThat(checked.get("falls").toString()).isEqualTo("[\"P2\"]");
        assertThat(checked.get("level").asInt()).isZero();
        assertThat(checked.get("warnings")).isEmpty();
    }

    @Test
    void warnsOfMeasuresThatNobodyTakes() {
        String level4 = get("/api/v1/guide/levels").get(3).get("activities").toString();

        JsonNode checked = check("{\"activities\":" + level4.replace("\"C2\",", "") + "}");

        assertThat(checked.get("warnings").get(0).get("code").asString()).isEqualTo("DEFINED_BUT_NOT_MEASURED");
        assertThat(checked.get("warnings").get(0).get("message").asString()).contains("D5", "C2");
    }

    @Test
    void acceptsAnEmptySelection() {
        JsonNode checked = check("{\"activities\":[]}");

        assertThat(checked.get("closed").asBoolean()).isTrue();
        assertThat(checked.get("level").asInt()).isZero();
    }

    @Test
    void namesUnknownCodes() {
        Visit.Answer answer = visit().postJson(CHECK, "{\"activities\":[\"T1\",\"Z9\",\"t1\",null]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(JSON.readTree(answer.text()).get("detail").asString()).contains("Z9, t1, null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{}", "{\"activities\":null}", "{\"activities\":\"T1\"}", "{\"activities\":[{}]}"
            })
    void refusesWhatIsNoSelection(String body) {
        Visit.Answer answer = visit().postJson(CHECK, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }

    @Test
    void refusesFormsAndStrangersMethods() {
        assertThat(visit().postRaw(CHECK, java.util.List.of(), java.util.Map.of())
                        .status())
                .isEqualTo(415);
        assertThat(visit().get(CHECK).status()).isEqualTo(405);
        assertThat(visit().get("/api/v1/guide/none").status()).isEqualTo(404);
    }

    @Test
    void asksProgramsToSignInWhenTheOperatorClosedTheGuide() {
        settings.setGuidePublic(Actor.PROGRAM, false);

        Visit.Answer answer = visit().get("/api/v1/guide/levels");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(signedIn(cast.company("Proofbox").accountable())
                        .get("/api/v1/guide/levels")
                        .status())
                .isEqualTo(200);
    }
}
