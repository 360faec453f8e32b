// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnAccountPageTest extends PageTest {

    private static final String NEW_PASSWORD = "seven purple umbrellas";

    @Autowired
    private JdbcClient jdbc;

    private final String firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private Cast.Somebody paul() {
        return cast.company("Proofbox").employee();
    }

    /** A session of another device. */
    private String onFirefox(Cast.Somebody somebody) {
        Visit visit = visit();
        visit.get("/sign-in");
        visit.postRaw(
                "/sign-in",
                List.of(
                        Map.entry("email", somebody.email()),
                        Map.entry("password", Cast.PASSWORD),
                        Map.entry("_csrf", visit.csrf())),
                Map.of("User-Agent", firefox));
        return visit.cookies().get("ourlet_session");
    }

    private boolean open(String secret) {
        return visit().get("/organisations", Map.of("Cookie", "ourlet_session=" + secret))
                        .status()
                == 200;
    }

    private Answer change(Visit visit, String present, String password) {
        return visit.post("/my-account/password", Map.of("present", present, "password", password));
    }

    private List<String> journal(Cast.Somebody somebody) {
        return jdbc.sql("select action from journal_entry where subject = ? order by id")
                .param(somebody.account().id())
                .query(String.class)
                .list();
    }

    @Test
    void listsWhereOneIsSignedIn() {
        Cast.Somebody paul = paul();
        onFirefox(paul);

        Answer page = signedIn(paul).get("/my-account");

        assertThat(page.heading()).isEqualTo("My account");
        assertThat(page.page().select("main .ol-rows li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("Firefox on Linux") && line.contains("End"))
                .anyMatch(line -> line.contains("this one") && !line.contains("End"));
    }

    @Test
    void endsOneSession() {
        Cast.Somebody paul = paul();
        String other = onFirefox(paul);
        Visit visit = signedIn(paul);

        Answer answer = visit.post(
                visit.get("/my-account").page().select("main .ol-rows form").attr("action"), Map.of());

        assertThat(answer.location()).isEqualTo("/my-account");
        assertThat(open(other)).isFalse();
        assertThat(visit.get("/my-account").status()).isEqualTo(200);
        assertThat(journal(paul)).contains("account.session-ended");
    }

    @Test
    void endsNoSessionOfSomebodyElse() {
        Cast.Somebody paul = paul();
        Cast.Somebody other = paul();
        String theirs = onFirefox(other);
        String id = jdbc.sql("select id from account_session where account_id = ?")
                .param(other.account().id())
                .query(String.class)
                .single();

        assertThat(signedIn(paul)
                        .post("/my-account/sessions/" + id + "/end", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(open(theirs)).isTrue();
    }

    @Test
    void endsAllOthersAtOnce() {
        Cast.Somebody paul = paul();
        String one = onFirefox(paul);
        String two = onFirefox(paul);
        Visit visit = signedIn(paul);

        visit.post("/my-account/sessions/end-others", Map.of());

        assertThat(open(one)).isFalse();
        assertThat(open(two)).isFalse();
        assertThat(visit.get("/my-account").page().select("main .ol-rows li")).hasSize(1);
    }

    @Test
    void changesThePasswordAndEndsAllOtherSessions() {
        Cast.Somebody paul = paul();
        String other = onFirefox(paul);
        Visit visit = signedIn(paul);
        String before = visit.cookies().get("ourlet_session");

        Answer answer = change(visit, Cast.PASSWORD, NEW_PASSWORD);

        assertThat(answer.location()).isEqualTo("/my-account");
        assertThat(open(other)).isFalse();
        assertThat(open(before)).as("the secret from before the change").isFalse();
        assertThat(visit.get("/my-account").status()).isEqualTo(200);
        assertThat(visit().signIn(paul.email(), NEW_PASSWORD).get("/my-account").status())
                .isEqualTo(200);
        assertThat(journal(paul)).contains("account.password-changed");
    }

    @Test
    void asksForThePresentPassword() {
        Cast.Somebody paul = paul();
        Visit visit = signedIn(paul);

        Answer answer = change(visit, "not my password at all", NEW_PASSWORD);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").attr("href")).isEqualTo("#present");
        assertThat(visit().signIn(paul.email(), Cast.PASSWORD)
                        .get("/my-account")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAnEasyNewPassword() {
        Answer answer = change(signedIn(paul()), Cast.PASSWORD, "short");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").text()).contains("12 characters");
    }

    @Test
    void guessingThePresentPasswordIsSlowedDown() {
        Cast.Somebody paul = paul();
        Visit visit = signedIn(paul);
        for (int i = 0; i < 10; i++) {
            change(visit, "guess number " + i, NEW_PASSWORD);
        }

        assertThat(change(visit, Cast.PASSWORD, NEW_PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void readsAllSessionsAtOnce() {
        Cast.Somebody paul = paul();
        Visit visit = signedIn(paul);
        for (int i = 0; i < 9; i++) {
            onFirefox(paul);
        }

        assertThat(statements.during(() -> visit.get("/my-account")))
                .hasSizeLessThanOrEqualTo(6)
                .filteredOn(sql -> sql.contains("where s.account_id = ?"))
                .hasSize(1);
    }
}
