// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.testing.Cast;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A token from its making to its end. */
class ApiTokensPageTest extends PageTest {

    @Autowired
    private JdbcClient jdbc;

    private Cast.Company company;
    private Visit marta;

    @BeforeEach
    void signIn() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        marta.get(path());
    }

    private String path() {
        return company.path("/api-tokens");
    }

    private String make() {
        return make("READ");
    }

    private String make(String scope) {
        Answer answer = marta.post(path(), Map.of("name", "Ticket system", "scope", scope, "days", "30"));
        return answer.page().select("#token-secret").val();
    }

    private int status(String token) {
        return visit().withToken(token).get(company.api("/next-action")).status();
    }

    @Test
    void showsTheSecretOnce() {
        String secret = make();

        assertThat(secret).startsWith("ourlet_").hasSize(50);
        assertThat(marta.get(path()).text()).contains("Ticket system").doesNotContain(secret);
        assertThat(new DatabaseText(jdbc).rows(Set.of()).toString()).doesNotContain(secret);
    }

    @Test
    void aTokenOpensTheApi() {
        assertThat(status(make())).isEqualTo(200);
        assertThat(status("ourlet_made-up")).isEqualTo(401);
    }

    @Test
    void aWrongTokenGetsAProblem() {
        Answer answer = visit().withToken("ourlet_made-up").get(company.api("/next-action"));

        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.header("www-authenticate")).contains("invalid_token");
        assertThat(answer.header("content-security-policy")).isNotEmpty();
    }

    @Test
    void aWrongTokenSpoilsTheSessionBesideIt() {
        assertThat(marta.withToken("ourlet_made-up").get("/api/v1/session").status())
                .isEqualTo(401);
    }

    @Test
    void isRevokedAtOnce() {
        String secret = make();
        String revocation = marta.get(path()).page().select("main td form").attr("action");

        marta.post(revocation, Map.of());

        assertThat(status(secret)).isEqualTo(401);
        assertThat(marta.post(revocation, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void endsByItself() {
        String secret = make();

        clock.advance(Duration.ofDays(30));

        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void tellsWhenItWasUsedLast() {
        String secret = make();
        assertThat(marta.get(path()).text()).contains("Never");

        status(secret);

        assertThat(marta.get(path()).text()).doesNotContain("Never").contains("1 Mar 2027, 09:00");
    }

    @Test
    void endsWithTheSuspensionOfWhoMadeIt() {
        String secret = make();

        jdbc.sql("update account set suspended = true where id = ?")
                .param(company.accountable().account().id())
                .update();

        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void mayNoLongerDoWhatItsMakerMayNot() {
        String secret = make("WRITE");
        assertThat(visit().withToken(secret).get(company.api("/plan")).status()).isNotEqualTo(403);

        jdbc.sql("delete from role_assignment where organisation_id = ? and person_id = ? and category = ?")
                .params(
                        company.organisation().id().value(),
                        company.accountable().person().id(),
                        ActorCategory.ISMS_ACCOUNTABLE.name())
                .update();

        assertThat(visit().withToken(secret).get(company.api("/plan")).status()).isEqualTo(403);
    }

    @Test
    void keepsWhatWasTypedBesideASentence() {
        Answer answer = marta.post(path(), Map.of("name", " ", "scope", "WRITE", "days", "365"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").attr("href")).isEqualTo("#name");
        assertThat(answer.page().select("input[value=WRITE]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void makingOneAsksForAFreshSignIn() {
        clock.advance(Duration.ofMinutes(11));

        assertThat(marta.post(path(), Map.of("name", "Ticket system")).status()).isEqualTo(403);
    }

    @Test
    void theJournalSaysWhoMadeAndRevokedIt() {
        make();
        marta.post(marta.get(path()).page().select("main td form").attr("action"), Map.of());

        assertThat(jdbc.sql("select action from journal_entry where organisation_id = ?")
                        .param(company.organisation().id().value())
                        .query(String.class)
                        .list())
                .contains("token.made", "token.revoked");
    }

    @Test
    void readsAllTokensAtOnce() {
        for (int i = 0; i < 5; i++) {
            make();
        }

        assertThat(statements.during(() -> marta.get(path())))
                .hasSizeLessThan(8)
                .filteredOn(sql -> sql.contains("from api_token"))
                .hasSize(1);
    }
}
