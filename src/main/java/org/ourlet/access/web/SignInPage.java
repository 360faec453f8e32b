// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Optional;
import org.ourlet.access.Accounts;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Open;
import org.ourlet.access.SignedIn;
import org.ourlet.access.passkey.RelyingParty;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in form. Its answer is handled by Spring Security. */
@Controller
class SignInPage {

    private final Pages pages;
    private final Accounts accounts;
    private final ProviderOffers offers;
    private final RelyingParty party;

    SignInPage(Pages pages, Accounts accounts, ProviderOffers offers, RelyingParty party) {
        this.pages = pages;
        this.accounts = accounts;
        this.offers = offers;
        this.party = party;
    }

    @GetMapping("/sign-in")
    @Open("nobody is signed in yet")
    ModelAndView form(
            Optional<SignedIn> signedIn,
            @RequestParam Optional<String> next,
            @RequestParam Optional<String> refused,
            @RequestParam(name = "signed-out") Optional<String> signedOut,
            @RequestParam Optional<String> changed,
            @RequestParam Optional<String> trouble,
            @RequestParam Optional<String> with) {
        if (signedIn.isPresent()) {
            return Pages.seeOther(next.flatMap(LocalPath::of).orElse("/"));
        }
        if (!accounts.any()) {
            return Pages.seeOther("/setup");
        }
        String path = next.flatMap(LocalPath::of).orElse("");
        return pages.page(
                "access/sign-in",
                new SignInView(
                        path,
                        refused.map(SignInPage::problem).orElse(""),
                        signedOut.isPresent(),
                        changed.isPresent(),
                        PasskeyWay.of(party),
                        offers.toEverybody(trouble, with)));
    }

    private static String problem(String way) {
        return way.equals(PasskeySignInPage.REFUSED) ? "access.passkey.refused" : "access.sign-in.refused";
    }
}
