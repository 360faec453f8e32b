// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest extends PageTest {

    private static final String PATH = "/api/v1/openapi.json";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private JsonNode document() {
        Visit.Answer answer = visit().get(PATH);
        assertThat(answer.status()).isEqualTo(200);
        return new JsonMapper().readTree(answer.text());
    }

    @Test
    void describesEveryRouteOfTheApi() {
        assertThat(new TreeSet<>(document().get("paths").propertyNames()))
                .isEqualTo(handlers.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> path.startsWith("/api/v1/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void describesAnswersByTheirRecords() {
        JsonNode document = document();
        JsonNode answer = document.at("/paths/~1api~1v1~1guide~1activities/get/responses/200/content")
                .get("application/json")
                .get("schema");
        String name = answer.at("/items/$ref").asString().replace("#/components/schemas/", "");
        JsonNode schema = document.at("/components/schemas/" + name);

        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(answer.get("type").asString()).isEqualTo("array");
        assertThat(schema.at("/properties/stage/enum")).hasSize(5);
        assertThat(schema.at("/properties/clauses/additionalProperties/items/type")
                        .asString())
                .isEqualTo("string");
        assertThat(schema.get("required").valueStream().map(JsonNode::asString)).contains("code", "optionalInputs");
    }

    @Test
    void resolvesEveryReference() {
        JsonNode document = document();
        List<String> references = document.findValuesAsString("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void saysWhoMayCallAndWhatARefusalLooksLike() {
        JsonNode organisations = document()
                .at("/paths")
                .propertyStream()
                .filter(path -> path.getKey().contains("{organisation}"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .iterator()
                .next();

        assertThat(organisations.get("security").get(0).has("session")).isTrue();
        assertThat(organisations.at("/responses/404/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(organisations.at("/parameters/0/name").asString()).isEqualTo("organisation");
    }

    @Test
    void answersThatNothingChanged() {
        for (String path : List.of(PATH, "/api/v1/guide/levels")) {
            String etag = visit().get(path).header("etag");

            Visit.Answer second = visit().get(path, Map.of("If-None-Match", etag));

            assertThat(etag).isNotEmpty();
            assertThat(second.status()).isEqualTo(304);
            assertThat(second.header("cache-control")).isEqualTo("private, no-cache");
        }
    }
}
