// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ourlet.access.provider.ProviderSignIn;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** Where no sign-in provider is in the settings, there is none anywhere. */
class SignInMethodsPageTest extends PageTest {

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void saysThatThereIsNoProvider() {
        Visit operator = visit().signIn(cast.operator().email(), Cast.PASSWORD);

        Visit.Answer page = operator.get("/operation/sign-in-methods");

        assertThat(page.heading()).isEqualTo("Sign-in methods");
        assertThat(page.page().select(".ol-empty").text()).startsWith("There is none.");
        assertThat(operator.get("/operation").text()).contains("/operation/sign-in-methods");
    }

    @Test
    void noPageOffersOne() {
        assertThat(visit().get("/sign-in").text()).doesNotContain("/sign-in/with/");
        Visit paul = signedIn(cast.company("Proofbox").employee());
        assertThat(paul.get("/my-account").text()).doesNotContain("identities-h");
    }

    @Test
    void nothingThatKnowsTheProtocolIsMade() {
        String[] names = context.getBeanNamesForType(ProviderSignIn.class, true, false);

        assertThat(names).hasSize(1);
        assertThat(context.getBeanFactory().containsSingleton(names[0])).isFalse();
    }
}
