// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever runs the installation looks after its accounts. */
class AccountsPageTest extends PageTest {

    private static final String PATH = "/operation/accounts";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecondFactors factors;

    private Account operator;
    private Cast.Somebody paul;
    private Visit otto;

    @BeforeEach
    void signIn() {
        operator = cast.operator();
        paul = cast.company("Proofbox").employee();
        otto = visit().signIn(operator.email(), Cast.PASSWORD);
    }

    private Answer act(String account, String action) {
        return otto.post(PATH + "/" + account + "/" + action, Map.of());
    }

    private String row() {
        return otto.get(PATH).page().select("tr:contains(" + paul.email() + ")").text();
    }

    @Test
    void listsAccountsWithTheirWaysToSignIn() {
        assertThat(otto.get(PATH).heading()).isEqualTo("Accounts");
        assertThat(row()).contains(paul.account().name(), "Password", "Active", "Suspend");
    }

    @Test
    void suspendsAtOnceAndReactivates() {
        Visit visit = signedIn(paul);

        assertThat(act(paul.account().id(), "suspension").location()).isEqualTo(PATH);
        assertThat(visit.get("/my-account").location()).startsWith("/sign-in");
        assertThat(row()).contains("Suspended", "Reactivate");

        act(paul.account().id(), "reactivation");
        assertThat(visit.get("/my-account").location())
                .as("the old session stays ended")
                .startsWith("/sign-in");
        assertThat(signedIn(paul).get("/my-account").status()).isEqualTo(200);
    }

    @Test
    void doesNotSuspendOnesOwnAccount() {
        assertThat(act(operator.id(), "suspension").status()).isEqualTo(404);
        assertThat(otto.get(PATH).status()).isEqualTo(200);
    }

    @Test
    void makesALinkForANewPassword() {
        Answer answer = act(paul.account().id(), "password-reset");

        assertThat(answer.page().select("#reset-link").val()).contains("/password-resets/");
    }

    @Test
    void makesNoLinkForASuspendedAccount() {
        act(paul.account().id(), "suspension");

        assertThat(act(paul.account().id(), "password-reset").status()).isEqualTo(404);
    }

    @Test
    void takesALostSecondFactorAway() {
        Visit visit = signedIn(paul);
        visit.post("/my-account/second-factor/secret", Map.of());
        String code = factors.prepared(paul.account().id()).orElseThrow().code(clock.instant());
        visit.post("/my-account/second-factor", Map.of("code", code));
        assertThat(row()).contains("Password and code");

        act(paul.account().id(), "second-factor/removal");

        assertThat(visit.get("/my-account").location()).startsWith("/sign-in");
        assertThat(signedIn(paul).get("/my-account").status()).isEqualTo(200);
        assertThat(act(paul.account().id(), "second-factor/removal").status()).isEqualTo(404);
    }

    @Test
    void theJournalSaysWhoDidIt() {
        act(paul.account().id(), "suspension");
        act(paul.account().id(), "reactivation");

        assertThat(jdbc.sql("select action from journal_entry where subject = ?")
                        .param(paul.account().id())
                        .query(String.class)
                        .list())
                .contains("account.suspended", "account.reactivated");
    }

    @Test
    void readsAllAccountsAtOnce() {
        assertThat(statements.during(() -> otto.get(PATH)))
                .hasSizeLessThan(6)
                .filteredOn(sql -> sql.contains("from account a"))
                .hasSize(1);
    }
}
