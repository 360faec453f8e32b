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

/** A member of staff reads a published document and says so, over HTTP. */
class AcknowledgementTest extends PageTest {

    private Company proofbox;
    private Visit employee;
    private String policy;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        employee = signedIn(proofbox.the(ActorCategory.EMPLOYEE));
        policy = proofbox.path("/documents/W14/versions/1");
    }

    private String name() {
        return proofbox.the(ActorCategory.EMPLOYEE).person().name();
    }

    @Test
    void readsFiveLinesAndTheWholeText() {
        Answer page = employee.get(policy);

        assertThat(page.page().select(".ol-five li")).hasSize(5);
        assertThat(page.page().select(".ol-paper").text()).contains("Why information security matters to us");
        assertThat(page.page().select("#reading button").text()).isEqualTo("I have read this");
    }

    @Test
    void saysItOnceForEachVersion() {
        Answer said = employee.post(policy + "/acknowledgement", Map.of());
        Answer again = employee.post(policy + "/acknowledgement", Map.of());

        assertThat(said.location()).isEqualTo(policy + "#reading");
        assertThat(again.status()).isEqualTo(303);
        assertThat(employee.get(policy).page().select("#reading").text())
                .contains("that you have read this version")
                .doesNotContain("I have read this");
    }

    @Test
    void showsWhoHasReadItToThoseWhoReadEverything() {
        employee.post(policy + "/acknowledgement", Map.of());

        Answer managed = signedIn(proofbox.manager()).get(policy);

        assertThat(managed.page().select("#reading summary").text()).startsWith("Who has read it: 1 of ");
        assertThat(managed.page().select("#reading li").first().text()).startsWith(name());
        assertThat(managed.page().select("#reading li").last().text()).endsWith("not yet");
        assertThat(employee.get(policy).page().select("#reading li")).isEmpty();
    }

    @Test
    void isAskedForVersionsInForceAlone() {
        String scope = proofbox.path("/documents/W13/versions/1");

        assertThat(employee.post(scope + "/acknowledgement", Map.of()).status()).isEqualTo(404);
        assertThat(signedIn(proofbox.manager()).get(scope).page().select("#reading"))
                .isEmpty();
        assertThat(employee.post(proofbox.path("/documents/W14/versions/9/acknowledgement"), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void costsTheSameHoweverManyHaveReadIt() {
        Visit manager = signedIn(proofbox.manager());
        manager.get(policy);
        int nobody = statements.during(() -> manager.get(policy)).size();
        employee.post(policy + "/acknowledgement", Map.of());
        manager.post(policy + "/acknowledgement", Map.of());

        assertThat(statements.during(() -> manager.get(policy))).hasSizeLessThanOrEqualTo(nobody + 2);
    }
}
