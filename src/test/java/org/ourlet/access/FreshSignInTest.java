// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What matters asks for the password again when the sign-in is older than ten minutes: here, approving a document. */
class FreshSignInTest extends PageTest {

    @Autowired
    private ApplicationContext context;

    private Cast.Company company;
    private Visit paula;
    private String approval;

    @BeforeEach
    void somethingWaitsForPaula() {
        company = cast.company("Proofbox");
        life.live(company);
        approval = company.path("/documents/W13/approval");
        paula = signedIn(company.manager());
    }

    private String hash() {
        return paula.get(approval).page().select("input[name=hash]").val();
    }

    private Answer approve(String confirmation) {
        Map<String, String> form = Map.of("hash", hash(), "remark", "read it");
        return confirmation.isEmpty() ? paula.post(approval, form) : paula.post(approval, with(form, confirmation));
    }

    private static Map<String, String> with(Map<String, String> form, String confirmation) {
        Map<String, String> all = new java.util.HashMap<>(form);
        all.put("confirmation", confirmation);
        return all;
    }

    private boolean decided() {
        return !paula.get(approval).page().select("main h1").isEmpty() && hash().isEmpty();
    }

    @Test
    void isNotAskedForWithinTenMinutes() {
        clock.advance(Duration.ofMinutes(10));

        assertThat(approve("").status()).isEqualTo(303);
        assertThat(decided()).isTrue();
    }

    @Test
    void isAskedForAfterwardsAndKeepsWhatWasTyped() {
        clock.advance(Duration.ofMinutes(11));
        String hash = hash();

        Answer question = approve("");

        assertThat(question.status()).isEqualTo(403);
        assertThat(question.heading()).isEqualTo("Show that it is you");
        Element form = question.page().selectFirst("main form");
        assertThat(form.attr("action")).isEqualTo(approval);
        assertThat(form.select("input[name=hash]").val()).isEqualTo(hash);
        assertThat(form.select("input[name=remark]").val()).isEqualTo("read it");
        assertThat(decided()).isFalse();
    }

    @Test
    void goesOnWithTheRightPassword() {
        clock.advance(Duration.ofMinutes(11));
        String secret = paula.cookies().get("ourlet_session");

        Answer answer = approve(Cast.PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(decided()).isTrue();
        assertThat(paula.cookies().get("ourlet_session"))
                .as("a new secret with the new proof")
                .isNotEqualTo(secret);
    }

    @Test
    void stopsAtAWrongOne() {
        clock.advance(Duration.ofMinutes(11));

        Answer answer = approve("not the password at all");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select(".ol-errors a").attr("href")).isEqualTo("#confirmation");
        assertThat(answer.page().select("input[name=confirmation]").val()).isEmpty();
        assertThat(decided()).isFalse();
    }

    @Test
    void countsAgainForTenMinutes() {
        clock.advance(Duration.ofMinutes(11));
        paula.get("/confirmation");

        Answer answer = paula.post("/confirmation", Map.of("confirmation", Cast.PASSWORD, "next", approval));

        assertThat(answer.location()).isEqualTo(approval);
        clock.advance(Duration.ofMinutes(9));
        assertThat(approve("").status()).isEqualTo(303);
    }

    @Test
    void isAskedForOnTheWayToAFile() {
        Visit marta = signedIn(company.accountable());
        String export = company.path("/journal/export");
        clock.advance(Duration.ofMinutes(11));

        Answer answer = marta.get(export);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/confirmation?next=").contains("journal");
        marta.get("/confirmation");
        Answer confirmed = marta.post("/confirmation", Map.of("confirmation", Cast.PASSWORD, "next", export));
        assertThat(confirmed.location()).isEqualTo(export);
        assertThat(marta.get(export).status()).isEqualTo(200);
    }

    @Test
    void isAskedForByEverythingThatDecidesOrHandsOut() {
        List<String> asking = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().hasMethodAnnotation(FreshSignIn.class))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .toList();

        assertThat(asking)
                .contains(
                        "/organisations/{organisation}/documents/{workProduct}/approval",
                        "/organisations/{organisation}/risks/{assessment}/acceptance",
                        "/organisations/{organisation}/journal/export",
                        "/organisations/{organisation}/api-tokens",
                        "/my-account/second-factor",
                        "/my-account/second-factor/removal",
                        "/operation/accounts/{account}/password-reset");
    }

    @Test
    void isNoWayAroundAPermission() {
        Visit employee = signedIn(company.employee());
        employee.get("/organisations");

        Answer answer = employee.post(approval, Map.of("hash", "x", "confirmation", Cast.PASSWORD));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isNotEqualTo("Show that it is you");
    }

    @Test
    void leadsToNoForeignAddress() {
        Answer answer = paula.post("/confirmation", Map.of("confirmation", Cast.PASSWORD, "next", "//evil.example"));

        assertThat(answer.location()).isEqualTo("/");
    }
}
