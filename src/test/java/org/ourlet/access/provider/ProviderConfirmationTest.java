// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Identity;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Showing once more who one is, at a provider: it has to look at its visitor now. */
class ProviderConfirmationTest extends ProviderTest {

    private static final String CONFIRM = "/confirmation/with/1";
    private static final String MATTERS = "/my-account/second-factor/secret";

    private Visit visit;

    @BeforeEach
    void elevenMinutesLater() {
        visit = visit();
        visit.get(there(visit, START));
        visit.get("/my-account");
        clock.advance(Duration.ofMinutes(11));
    }

    private boolean isFresh() {
        visit.get("/my-account");
        return visit.post(MATTERS, nothing()).status() == 303;
    }

    @Test
    void isOfferedBesideThePasswordInATabOfItsOwn() {
        Answer question = visit.post(MATTERS, nothing());

        assertThat(question.status()).isEqualTo(403);
        assertThat(question.page().select("form[target=_blank]").attr("action")).isEqualTo(CONFIRM);
        assertThat(question.page().select("form[target=_blank] button").text())
                .isEqualTo("Confirm with Keycloak, in another tab");
        assertThat(question.page().select("input[type=password]")).hasSize(1);
    }

    @Test
    void asksTheProviderToAskAgain() {
        String address = visit.post(CONFIRM, nothing())
                .page()
                .select("main a.btn-primary")
                .attr("href");

        assertThat(address).contains("prompt=login", "max_age=60");
    }

    @Test
    void goesOnAfterwards() {
        Answer answer = visit.get(there(visit.post(CONFIRM, nothing())));

        assertThat(answer.location()).isEqualTo("/confirmation/confirmed");
        assertThat(visit.get("/confirmation/confirmed").heading()).isEqualTo("Confirmed");
        assertThat(isFresh()).isTrue();
    }

    @Test
    void leadsOnToThePageInMind() {
        Answer answer = visit.get(there(visit.post(CONFIRM, Map.of("next", "/my-account"))));

        assertThat(answer.location()).isEqualTo("/my-account");
    }

    @Test
    void aProofThatIsTooOldIsNone() {
        String back = there(visit.post(CONFIRM, nothing()));
        PROVIDER.lies()
                .claims(claims -> claims.claim("auth_time", clock.instant().getEpochSecond() - 120));

        assertThat(visit.get(back).location()).startsWith("/confirmation?trouble=refused&with=1");
        assertThat(isFresh()).isFalse();
    }

    @Test
    void aProofWithoutATimeIsNone() {
        String back = there(visit.post(CONFIRM, nothing()));
        PROVIDER.lies().claims(claims -> claims.claim("auth_time", null));

        assertThat(visit.get(back).location()).contains("refused");
        assertThat(isFresh()).isFalse();
    }

    @Test
    void somebodyElseProvesNothing() {
        identities.link(
                cast.company("Brasserie").employee().account(), new Identity(PROVIDER.issuer(), subject + "-b"));
        PROVIDER.knows(subject + "-b");

        assertThat(visit.get(there(visit.post(CONFIRM, nothing()))).location()).contains("refused");
        assertThat(isFresh()).isFalse();
        assertThat(journal(paul.account())).endsWith("account.identity-refused");
    }

    @Test
    void anAnswerToASignInProvesNothing() {
        String back = there(visit, START);

        visit.get(back);

        assertThat(isFresh()).isFalse();
    }

    @Test
    void doesNotReplaceTheCodeUnlessItCountsAsTwo() {
        jdbc.sql("insert into account_second_factor (account_id, sealed, last_step, changed_at) values (?, 'x', 0, ?)")
                .params(paul.account().id(), clock.instant().toString())
                .update();

        assertThat(visit.get(there(visit.post(CONFIRM, nothing()))).location()).contains("refused");

        String back = there(visit.post(CONFIRM, nothing()));
        PROVIDER.lies().claims(claims -> claims.claim("amr", List.of("mfa")));
        assertThat(visit.get(back).location()).isEqualTo("/confirmation/confirmed");
    }
}
