// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ourlet.access.Identity;
import org.ourlet.access.SecondFactors;
import org.ourlet.testing.Cast;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PretendProvider;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Signing in with a provider, connecting an account with it, and parting them again. */
class ProviderSignInTest extends ProviderTest {

    private static final String CONNECT = "/my-account/identities/with/1";

    @Autowired
    private SecondFactors factors;

    @Test
    void opensTheConnectedAccount() {
        Visit visit = visit();

        Answer answer = visit.get(there(visit, START + "?next=/my-account"));

        assertThat(answer.location()).isEqualTo("/my-account");
        assertThat(visit.get("/my-account").text()).contains(paul.email());
        assertThat(journal(paul.account())).contains("account.identity-used", "account.signed-in");
    }

    @Test
    void isOfferedOnTheSignInPageWithoutScripts() {
        Answer page = visit().get("/sign-in?next=/my-account");

        assertThat(page.page().select("main a.btn").eachText())
                .containsExactly("Sign in with Keycloak", "Sign in with Partner");
        assertThat(page.page().select("main a.btn").attr("href")).isEqualTo("/sign-in/with/1?next=/my-account");
    }

    @Test
    void theOperatorSeesWhichProvidersThereAre() {
        Visit operator = visit().signIn(cast.operator().email(), Cast.PASSWORD);

        Answer page = operator.get("/operation/sign-in-methods");

        assertThat(page.page().select("main h3").eachText()).containsExactly("Keycloak", "Partner");
        assertThat(page.text())
                .contains(PROVIDER.issuer(), "/sign-in/with/2/return", "When it says that it asked for two")
                .doesNotContain(PretendProvider.SECRET);
    }

    @Test
    void complainsAboutProvidersThatThereAre() {
        Visit visit = visit();

        assertThat(visit.get("/sign-in?trouble=refused&with=1").page().select("[role=alert]"))
                .hasSize(1);
        assertThat(visit.get("/sign-in?trouble=refused&with=7").page().select("[role=alert]"))
                .isEmpty();
        assertThat(visit.get("/sign-in?trouble=made-up&with=1").page().select("[role=alert]"))
                .isEmpty();
    }

    @Test
    void asksWithStateNonceAndChallenge() {
        String address = visit().get(START).location();

        assertThat(address)
                .startsWith(PROVIDER.issuer() + "/authorize?")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "scope=openid")
                .doesNotContain(PretendProvider.SECRET, "prompt", "email");
        assertThat(visit().get(START).location()).isNotEqualTo(address);
    }

    @Test
    void leadsNowhereElse() {
        Visit visit = visit();

        assertThat(visit.get(there(visit, START + "?next=//elsewhere.example")).location())
                .isEqualTo("/");
    }

    @Test
    void anEqualAddressOfMailOpensNothing() {
        PROVIDER.knows("a-stranger");
        PROVIDER.lies().claims(claims -> claims.claim("email", paul.email()).claim("email_verified", true));
        Visit visit = visit();

        visit.get(there(visit, START));

        assertThat(isIn(visit)).isFalse();
        assertThat(identities.account(new Identity(PROVIDER.issuer(), "a-stranger")))
                .isEmpty();
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        Visit visit = visit();

        assertThat(visit.get(there(visit, "/sign-in/with/2")).location()).isEqualTo("/sign-in?trouble=refused&with=2");
    }

    @Test
    void anUnknownProviderIsNotFound() {
        assertThat(visit().get("/sign-in/with/3").status()).isEqualTo(404);
        assertThat(visit().get("/sign-in/with/3/return").status()).isEqualTo(404);
    }

    @Test
    void theOwnerConnectsAndParts() {
        Cast.Somebody marta = cast.company("Proofbox").accountable();
        PROVIDER.knows(subject + "-marta");
        Visit visit = signedIn(marta);
        visit.get("/my-account");

        assertThat(visit.get(there(visit.post(CONNECT, nothing()))).location()).isEqualTo("/my-account");

        Answer page = visit.get("/my-account");
        assertThat(page.page().select("#identities-h + p + ul b").eachText()).containsExactly("Keycloak");
        Visit other = visit();
        assertThat(other.get(there(other, START)).location()).isEqualTo("/");
        assertThat(isIn(other)).isTrue();

        visit.post(page.page().select("form[action$=/removal]").attr("action"), nothing());
        assertThat(visit.get("/my-account").page().select("form[action$=/removal]"))
                .isEmpty();
        Visit after = visit();
        assertThat(after.get(there(after, START)).location()).contains("refused");
        assertThat(journal(marta.account()))
                .contains("account.identity-linked", "account.identity-used", "account.identity-unlinked");
    }

    @Test
    void connectingNeedsAFreshSignIn() {
        Visit visit = signedIn(cast.company("Proofbox").accountable());
        visit.get("/my-account");
        clock.advance(Duration.ofMinutes(11));

        assertThat(visit.post(CONNECT, nothing()).status()).isEqualTo(403);
        assertThat(visit.post("/my-account/identities/x/removal", nothing()).status())
                .isEqualTo(403);
    }

    @Test
    void whatOpensAnotherAccountIsNotConnected() {
        Cast.Somebody marta = cast.company("Proofbox").accountable();
        Visit visit = signedIn(marta);
        visit.get("/my-account");

        Answer answer = visit.get(there(visit.post(CONNECT, nothing())));

        assertThat(answer.location()).isEqualTo("/my-account?trouble=refused&with=1");
        assertThat(identities.of(marta.account().id())).isEmpty();
        assertThat(reasons()).singleElement().asString().contains("connected with another account");
    }

    @Test
    void connectsTheSessionThatAskedAndNoOther() {
        Visit marta = signedIn(cast.company("Proofbox").accountable());
        marta.get("/my-account");
        PROVIDER.knows(subject + "-attacker");
        String back = there(marta.post(CONNECT, nothing()));
        String attempt = marta.cookies().get("ourlet_attempt");
        Cast.Somebody victim = cast.company("Brasserie").employee();
        Visit other = signedIn(victim);
        String session = other.cookies().get("ourlet_session");

        Answer answer =
                visit().get(back, Map.of("Cookie", "ourlet_session=" + session + "; ourlet_attempt=" + attempt));

        assertThat(answer.location()).contains("refused");
        assertThat(identities.of(victim.account().id())).isEmpty();
    }

    @Test
    void anotherBrowsersAnswerIsNotConnected() {
        Visit victim = signedIn(cast.company("Proofbox").accountable());
        victim.get("/my-account");
        String ofTheAttacker = there(visit(), START);

        assertThat(victim.get(ofTheAttacker).location()).contains("refused");
    }

    @Test
    void asksForTheCodeWhenTheProviderDoesNotCountAsTwo() {
        setUpSecondFactor();
        Visit visit = visit();

        assertThat(visit.get(there(visit, START)).location()).isEqualTo("/sign-in/code");
        assertThat(isIn(visit)).isFalse();
    }

    @Test
    void asksForNoCodeWhenTheProviderSaysItAskedForTwo() {
        setUpSecondFactor();
        PROVIDER.lies().claims(claims -> claims.claim("amr", List.of("pwd", "otp")));
        Visit visit = visit();

        assertThat(visit.get(there(visit, START)).location()).isEqualTo("/");
        assertThat(isIn(visit)).isTrue();
    }

    @Test
    void asksForNoCodeWhenTheProviderAlwaysCountsAsTwo() {
        setUpSecondFactor();
        identities.link(paul.account(), new Identity(OTHER.issuer(), subject));
        Visit visit = visit();

        assertThat(visit.get(there(visit, "/sign-in/with/2")).location()).isEqualTo("/");
    }

    private void setUpSecondFactor() {
        Visit visit = signedIn(paul);
        visit.post("/my-account/second-factor/secret", nothing());
        String code = factors.prepared(paul.account().id()).orElseThrow().code(clock.instant());
        visit.post("/my-account/second-factor", Map.of("code", code));
        clock.advance(Duration.ofMinutes(2));
    }

    @Test
    void signingOutEndsTheSession() {
        Visit visit = visit();
        visit.get(there(visit, START));
        visit.get("/my-account");
        Visit elsewhere = signedIn(paul);
        elsewhere.get("/my-account");

        elsewhere.post("/my-account/sessions/end-others", nothing());

        assertThat(isIn(visit)).isFalse();
        assertThat(isIn(elsewhere)).isTrue();
    }

    @Test
    void aProofOfLongAgoIsNotFresh() {
        PROVIDER.lies()
                .claims(claims -> claims.claim("auth_time", clock.instant().getEpochSecond() - 3_600));
        Visit visit = visit();
        visit.get(there(visit, START));
        visit.get("/my-account");

        assertThat(visit.post("/my-account/second-factor/secret", nothing()).status())
                .isEqualTo(403);
    }

    @Test
    void aProofWithoutATimeIsNotFresh() {
        PROVIDER.lies().claims(claims -> claims.claim("auth_time", null));
        Visit visit = visit();
        visit.get(there(visit, START));
        visit.get("/my-account");

        assertThat(visit.post("/my-account/second-factor/secret", nothing()).status())
                .isEqualTo(403);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void keepsNeitherSecretNorCodeNorTokenAnywhere(CapturedOutput console) {
        Visit visit = visit();
        String back = there(visit, START);
        visit.get(back);
        String code = back.replaceFirst(".*code=([^&]*).*", "$1");
        String state = back.replaceFirst(".*state=([^&]*).*", "$1");

        String all = String.join(
                "\n",
                new DatabaseText(jdbc)
                        .rows(Set.of()).values().stream().flatMap(List::stream).toList());

        PROVIDER.lies().tokens(tokens -> tokens.put("id_token", "gibberish"));
        Visit other = visit();
        other.get(there(other, START));
        assertThat(console.getAll()).doesNotContain(PretendProvider.SECRET, code, state);
        assertThat(all).contains(subject).doesNotContain(PretendProvider.SECRET, code, state, "somebody@elsewhere");
    }
}
