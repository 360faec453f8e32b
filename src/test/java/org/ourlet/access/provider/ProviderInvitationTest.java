// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Account;
import org.ourlet.access.Identity;
import org.ourlet.people.People;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** An invitation accepted with a provider: an account without a password, which its owner cannot lock herself out of. */
class ProviderInvitationTest extends ProviderTest {

    @Autowired
    private People people;

    private Cast.Company company;
    private String link;
    private String newcomer;

    @BeforeEach
    void invite() {
        company = cast.company("Weber");
        link = "/invitations/"
                + people.invite(
                        company.accountable().actor(),
                        company.organisation(),
                        cast.withoutAccount(company).id());
        newcomer = subject + "-newcomer";
        PROVIDER.knows(newcomer);
    }

    private Answer join(Visit visit) {
        assertThat(visit.get(link).page().select("form[action$=/with/1] button").text())
                .isEqualTo("Join with Keycloak");
        return visit.get(there(visit.post(link + "/with/1", nothing())));
    }

    private Account account() {
        return identities.account(new Identity(PROVIDER.issuer(), newcomer)).orElseThrow();
    }

    @Test
    void makesAnAccountWithoutAPassword() {
        Visit visit = visit();

        assertThat(join(visit).location()).isEqualTo("/");

        assertThat(visit.get(company.path("")).status()).isEqualTo(200);
        assertThat(account().email()).isEqualTo("without@" + company.mark() + ".example");
        assertThat(visit.get("/my-account").text()).contains("You have none.");
        assertThat(visit().get(link).status()).isEqualTo(404);
        Visit again = visit();
        assertThat(again.get(there(again, START)).location()).isEqualTo("/");
    }

    @Test
    void noPasswordOpensIt() {
        join(visit());
        Visit guesser = visit();
        guesser.get("/sign-in");

        for (String guess : new String[] {"", "none", Cast.PASSWORD}) {
            assertThat(guesser.post("/sign-in", Map.of("email", account().email(), "password", guess))
                            .location())
                    .contains("refused");
        }
    }

    @Test
    void theOnlyWayInStays() {
        Visit visit = visit();
        join(visit);

        Answer refused = visit.post(removal(visit), nothing());

        assertThat(refused.location()).startsWith("/my-account?trouble=only-way");
        assertThat(visit.get("/my-account?trouble=only-way")
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("This is your only way in");
        assertThat(identities.of(account().id())).hasSize(1);
    }

    @Test
    void oneOfTwoWaysCanBeTakenAway() {
        Visit visit = visit();
        join(visit);
        clock.advance(Duration.ofSeconds(1));
        identities.link(account(), new Identity(OTHER.issuer(), newcomer));

        assertThat(visit.post(removal(visit), nothing()).location()).isEqualTo("/my-account");
        assertThat(identities.account(new Identity(PROVIDER.issuer(), newcomer)))
                .isEmpty();
    }

    private static String removal(Visit visit) {
        return visit.get("/my-account").page().select("form[action$=/removal]").attr("action");
    }

    @Test
    void aProviderThatIsNoLongerOfferedIsNoWay() {
        Visit visit = visit();
        join(visit);
        identities.link(account(), new Identity("https://gone.example", newcomer));

        assertThat(visit.post(removal(visit), nothing()).location()).contains("only-way");
    }

    @Test
    void whoeverHasAnAccountBringsIt() {
        PROVIDER.knows(subject);
        Visit visit = visit();

        assertThat(join(visit).location()).isEqualTo("/");

        assertThat(visit.get(company.path("")).status()).isEqualTo(200);
        assertThat(visit.get("/my-account").text()).contains(paul.email());
    }

    @Test
    void theAccountOfTheInvitedAddressIsNotTaken() {
        Account known = cast.account("without@" + company.mark() + ".example", "Somebody");

        Visit visit = visit();
        visit.get("/sign-in");
        Answer answer = visit.get(there(visit.post(link + "/with/1", nothing())));

        assertThat(answer.location()).startsWith(link + "?trouble=refused");
        assertThat(visit.get(answer.location()).page().select("[role=alert]")).hasSize(1);
        assertThat(identities.of(known.id())).isEmpty();
        assertThat(isIn(visit)).isFalse();
    }

    @Test
    void worksOnce() {
        Visit first = visit();
        Visit second = visit();
        first.get(link);
        second.get(link);
        String backOfFirst = there(first.post(link + "/with/1", nothing()));
        PROVIDER.knows(newcomer + "-2");
        String backOfSecond = there(second.post(link + "/with/1", nothing()));

        assertThat(first.get(backOfFirst).location()).isEqualTo("/");
        assertThat(second.get(backOfSecond).location()).contains("refused");
        assertThat(isIn(second)).isFalse();
        assertThat(identities.account(new Identity(PROVIDER.issuer(), newcomer + "-2")))
                .isEmpty();
    }

    @Test
    void aSuspendedAccountDoesNotJoin() {
        PROVIDER.knows(subject);
        jdbc.sql("update account set suspended = true where id = ?")
                .param(paul.account().id())
                .update();
        Visit visit = visit();

        assertThat(join(visit).location()).contains("refused");
        assertThat(visit.get(link).status()).as("the invitation is still open").isEqualTo(200);
    }

    @Test
    void endsAfterFourteenDays() {
        Visit visit = visit();
        visit.get(link);
        clock.advance(Duration.ofDays(15));

        assertThat(visit.post(link + "/with/1", nothing()).status()).isEqualTo(404);
    }
}
