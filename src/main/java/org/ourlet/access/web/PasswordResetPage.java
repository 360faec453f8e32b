// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Map;
import org.ourlet.access.Account;
import org.ourlet.access.Open;
import org.ourlet.access.PasswordResets;
import org.ourlet.access.Passwords;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a link to set a new password leads. It signs nobody in: the new password does, with the second factor. */
@Controller
class PasswordResetPage {

    private static final String REASON = "the secret in the link is the proof; it works once and for thirty minutes";

    private final Pages pages;
    private final PasswordResets resets;
    private final Passwords passwords;

    PasswordResetPage(Pages pages, PasswordResets resets, Passwords passwords) {
        this.pages = pages;
        this.resets = resets;
        this.passwords = passwords;
    }

    @GetMapping("/password-resets/{secret}")
    @Open(REASON)
    ModelAndView form(@PathVariable String secret) {
        return pages.page("access/password-reset", view(secret, Map.of()));
    }

    @PostMapping("/password-resets/{secret}")
    @Open(REASON)
    ModelAndView reset(@PathVariable String secret, @RequestParam(defaultValue = "") String password) {
        PasswordResetView view = view(secret, Map.of());
        Map<String, String> problems = passwords.reset(secret, password);
        if (!problems.isEmpty()) {
            return pages.page(
                    "access/password-reset",
                    new PasswordResetView(secret, view.email(), problems),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.seeOther("/sign-in?changed");
    }

    private PasswordResetView view(String secret, Map<String, String> problems) {
        Account account = resets.open(secret).orElseThrow(NotFound::new);
        return new PasswordResetView(secret, account.email(), problems);
    }
}
