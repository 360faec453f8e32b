// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading a document and writing its draft from another program. */
class DraftApiTest extends PageTest {

    private Company proofbox;
    private Visit marta;
    private String path;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
        path = proofbox.api("/work-products/W06");
    }

    private static JsonNode json(Answer answer) {
        return new JsonMapper().readTree(answer.text());
    }

    private Answer write(String body) {
        return marta.postJson(path + "/draft", body, marta.csrf());
    }

    @Test
    void saysWhatADocumentIs() {
        writing.approve(proofbox, "W06", Map.of());
        writing.draft(proofbox, "W06", Map.of("gifts", "None"));

        JsonNode file = json(marta.get(path));

        assertThat(file.at("/line/code").asString()).isEqualTo("W06");
        assertThat(file.at("/classification/access").asString()).isEqualTo("I");
        assertThat(file.at("/versions/inForce").asInt()).isEqualTo(1);
        assertThat(file.at("/versions/underWay").asInt()).isEqualTo(2);
        assertThat(file.get("readers")).isEmpty();
        assertThat(json(marta.get(proofbox.api("/work-products/W22")))
                        .get("readers")
                        .toString())
                .contains(proofbox.manager().person().name());
        assertThat(json(marta.get(proofbox.api("/work-products/W28"))).get("parts"))
                .hasSize(10);
    }

    @Test
    void writesSomeAnswersAndLeavesTheOthers() {
        Answer first = write("{\"revision\": 0, \"answers\": {\"gifts\": \"Nothing above ten euros\"}}");
        long revision = json(first).get("revision").asLong();
        Answer second = write("{\"revision\": %d, \"answers\": {\"trusted-person\": \"Anna\"}}".formatted(revision));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).contains("Nothing above ten euros").contains("Anna");
        assertThat(json(second).get("version").asInt()).isEqualTo(1);
        assertThat(json(marta.get(path + "/draft")).get("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void refusesARevisionThatIsNoLongerTheLast() {
        write("{\"revision\": 0, \"answers\": {\"gifts\": \"One\"}}");

        assertThat(write("{\"revision\": 0, \"answers\": {\"gifts\": \"Two\"}}").status())
                .isEqualTo(409);
        assertThat(write("{}").status()).isEqualTo(400);
        assertThat(marta.get(path + "/draft").text()).contains("\"One\"");
    }

    @Test
    void namesTheBlankThatDoesNotFit() {
        Answer answer = write("{\"revision\": 0, \"answers\": {\"gifts\": \"%s\"}}".formatted("x".repeat(30_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/blank").asString()).isEqualTo("gifts");
    }

    @Test
    void ignoresAnswersToBlanksThatDoNotExist() {
        Answer answer = write("{\"revision\": 0, \"answers\": {\"nothing-of-ours\": \"words\"}}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("nothing-of-ours");
    }

    @Test
    void brokenBodiesAreRefused() {
        for (String body : new String[] {"", "[]", "{\"revision\": \"many\"}", "{\"answers\": 3}", "{"}) {
            assertThat(write(body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void aConfidentialDocumentIsNotThereForOthers() {
        writing.approve(proofbox, "W22", Map.of());
        Visit operational = signedIn(proofbox.the(ActorCategory.OPERATIONAL_MANAGEMENT));

        for (String more : new String[] {"", "/versions", "/versions/1", "/versions/1.md", "/approvals"}) {
            assertThat(operational
                            .get(proofbox.api("/work-products/W22" + more))
                            .status())
                    .as(more)
                    .isEqualTo(404);
        }
        assertThat(operational.get(proofbox.api("/work-products")).text()).contains("W22");
    }

    @Test
    void givesAVersionAsMarkdown() {
        writing.approve(proofbox, "W06", Map.of("gifts", "Nothing above ten euros"));

        assertThat(marta.get(path + "/versions/1.md").text()).contains("Nothing above ten euros");
    }
}
