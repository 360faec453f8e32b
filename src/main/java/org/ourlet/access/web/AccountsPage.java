// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import org.ourlet.access.AccountRegister;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.MailDelivery;
import org.ourlet.access.PasswordResets;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SecondFactorDuty;
import org.ourlet.access.SecondFactors;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Accounts, for whoever runs the installation: names and ways to sign in, no content of any organisation. */
@Controller
@RequestMapping("/operation/accounts")
class AccountsPage {

    private static final String PATH = "/operation/accounts";

    private final Pages pages;
    private final AccountRegister register;
    private final PasswordResets resets;
    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final PublicAddress address;
    private final MailDelivery mail;

    AccountsPage(
            Pages pages,
            AccountRegister register,
            PasswordResets resets,
            SecondFactors factors,
            SecondFactorDuty duty,
            PublicAddress address,
            MailDelivery mail) {
        this.pages = pages;
        this.register = register;
        this.resets = resets;
        this.factors = factors;
        this.duty = duty;
        this.address = address;
        this.mail = mail;
    }

    @GetMapping
    @Requires(Permission.OPERATE)
    ModelAndView show(SignedIn signedIn) {
        return pages.page(
                "access/accounts",
                new AccountsView(register.all(), signedIn.account().id(), duty.asksNobody()));
    }

    @PostMapping("/{account}/suspension")
    @Requires(Permission.OPERATE)
    @FreshSignIn
    ModelAndView suspend(@PathVariable String account, SignedIn signedIn) {
        register.suspend(signedIn.actor(), account);
        return Pages.seeOther(PATH);
    }

    @PostMapping("/{account}/reactivation")
    @Requires(Permission.OPERATE)
    @FreshSignIn
    ModelAndView reactivate(@PathVariable String account, SignedIn signedIn) {
        register.reactivate(signedIn.actor(), account);
        return Pages.seeOther(PATH);
    }

    /** Shows the link in the answer itself, because it is not kept and cannot be shown again. */
    @PostMapping("/{account}/password-reset")
    @Requires(Permission.OPERATE)
    @FreshSignIn
    ModelAndView resetPassword(@PathVariable String account, SignedIn signedIn) {
        PasswordResets.Made made = resets.byOperator(signedIn.actor(), account);
        String link = address.of("/password-resets/" + made.secret());
        return pages.page("access/reset-link", new ResetLinkView(made.account().name(), link, PATH, mail.open()));
    }

    @PostMapping("/{account}/second-factor/removal")
    @Requires(Permission.OPERATE)
    @FreshSignIn
    ModelAndView removeSecondFactor(@PathVariable String account, SignedIn signedIn) {
        if (!factors.inUse(account)) {
            throw new NotFound();
        }
        factors.removeAll(signedIn.actor(), account);
        return Pages.seeOther(PATH);
    }
}
