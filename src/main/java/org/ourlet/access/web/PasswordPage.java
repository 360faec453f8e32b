// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.ourlet.access.Passwords;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new password, by whoever knows the present one. Ends all sessions elsewhere and goes on with a new secret here. */
@Controller
class PasswordPage {

    private static final String TEMPLATE = "access/password";

    private final Pages pages;
    private final Passwords passwords;
    private final SignInAfter sessions;

    PasswordPage(Pages pages, Passwords passwords, SignInAfter sessions) {
        this.pages = pages;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/my-account/password")
    @Requires(Permission.SIGNED_IN)
    ModelAndView form(SignedIn signedIn) {
        return pages.page(TEMPLATE, new PasswordView(signedIn.account().email(), Map.of()));
    }

    @PostMapping("/my-account/password")
    @Requires(Permission.SIGNED_IN)
    ModelAndView change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        Passwords.Outcome outcome = passwords.change(signedIn, present, password);
        if (!outcome.problems().isEmpty()) {
            return pages.page(
                    TEMPLATE,
                    new PasswordView(signedIn.account().email(), outcome.problems()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.renew(outcome.session(), request, response);
        return Pages.seeOther("/my-account");
    }
}
