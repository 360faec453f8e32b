// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.shared.Hash;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** W14 has an approved version and a draft. */
class VersionsApiTest extends PageTest {

    private static final JsonMapper JSON = new JsonMapper();

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
        policy = proofbox.api("/work-products/W14");
    }

    private static JsonNode json(Answer answer) {
        return JSON.readTree(answer.text());
    }

    @Test
    void listsVersionsWithTheirStatus() {
        JsonNode versions = json(marta.get(policy + "/versions"));

        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("status").asString()).isEqualTo("APPROVED");
        assertThat(versions.get(1).get("status").asString()).isEqualTo("DRAFT");
        assertThat(json(claire.get(policy + "/versions"))).hasSize(1);
    }

    @Test
    void givesTheTextThatTheHashIsOf() {
        JsonNode version = json(claire.get(policy + "/versions/1"));

        String text = version.get("text").asString();
        assertThat(text).contains(proofbox.secret());
        assertThat(version.get("version").get("hash").asString()).isEqualTo(Hash.of(text));
        assertThat(claire.get(policy + "/versions/2").status()).isEqualTo(404);
    }

    @Test
    void namesWhoDecided() {
        JsonNode approvals = json(marta.get(policy + "/approvals"));

        assertThat(approvals).hasSize(1);
        assertThat(approvals.get(0).get("decision").asString()).isEqualTo("APPROVED");
        assertThat(approvals.get(0).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void givesFilesAsDownloads() {
        assertThat(marta.get(policy + "/versions/1.pdf").header("content-type")).isEqualTo("application/pdf");
        assertThat(marta.get(policy + "/versions/1.docx").header("content-disposition"))
                .startsWith("attachment");
        Answer markdown = marta.get(proofbox.path("/documents/W14/versions/1.md"));
        assertThat(markdown.header("content-disposition"))
                .startsWith("attachment")
                .contains("W14-v1.md");
        assertThat(markdown.text()).contains("# ");
    }
}
