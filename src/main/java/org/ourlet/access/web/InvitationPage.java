// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.access.Accounts.NewAccount;
import org.ourlet.access.Invitation;
import org.ourlet.access.Invitations;
import org.ourlet.access.NewAccountRules;
import org.ourlet.access.Open;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an invitation link leads: a new account, or the one that the visitor has. */
@Controller
class InvitationPage {

    private final Pages pages;
    private final Invitations invitations;
    private final Accounts accounts;
    private final SignInAfter signIn;
    private final ProviderOffers offers;

    InvitationPage(Pages pages, Invitations invitations, Accounts accounts, SignInAfter signIn, ProviderOffers offers) {
        this.pages = pages;
        this.invitations = invitations;
        this.accounts = accounts;
        this.signIn = signIn;
        this.offers = offers;
    }

    @GetMapping("/invitations/{secret}")
    @Open("the secret in the link is the proof; it works once and for fourteen days")
    ModelAndView form(
            @PathVariable String secret,
            Optional<SignedIn> signedIn,
            @RequestParam Optional<String> trouble,
            @RequestParam Optional<String> with) {
        Invitation invitation = invitations.open(secret).orElseThrow(NotFound::new);
        ProviderOffer offer = offers.toEverybody(trouble, with);
        return pages.page("access/invitation", view(secret, invitation, signedIn, Map.of(), offer));
    }

    @PostMapping("/invitations/{secret}")
    @Open("the secret in the link is the proof; it works once and for fourteen days")
    ModelAndView accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            Optional<SignedIn> signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        Invitation invitation = invitations.open(secret).orElseThrow(NotFound::new);
        if (signedIn.isPresent()) {
            invitations.accept(secret, signedIn.get().account());
            return Pages.seeOther("/");
        }
        Map<String, String> problems = problems(invitation, password);
        if (!problems.isEmpty()) {
            return pages.page(
                    "access/invitation",
                    view(
                            secret,
                            invitation,
                            signedIn,
                            problems,
                            offers.toEverybody(Optional.empty(), Optional.empty())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Account account = accounts.create(new NewAccount(
                invitation.invitee().email(),
                invitation.invitee().personName(),
                password,
                pages.current().language()));
        invitations.accept(secret, account);
        signIn.signIn(account, request, response);
        return Pages.seeOther("/");
    }

    private Map<String, String> problems(Invitation invitation, String password) {
        Invitations.Invitee invitee = invitation.invitee();
        Map<String, String> problems =
                new LinkedHashMap<>(NewAccountRules.problems(invitee.personName(), invitee.email(), password));
        if (accounts.findByEmail(invitee.email()).isPresent()) {
            problems.put("password", "access.invitation.has-account");
        }
        return problems;
    }

    private InvitationView view(
            String secret,
            Invitation invitation,
            Optional<SignedIn> signedIn,
            Map<String, String> problems,
            ProviderOffer offer) {
        boolean known = accounts.findByEmail(invitation.invitee().email()).isPresent();
        String who = signedIn.map(each -> each.account().name()).orElse("");
        return new InvitationView(secret, invitation.invitee(), known, who, problems, offer);
    }
}
