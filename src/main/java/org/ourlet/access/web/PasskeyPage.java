// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Map;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Passkey;
import org.ourlet.access.Passkeys;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One passkey of one's own account: its name, its use, its end. */
@Controller
@RequestMapping(PasskeysPage.PATH + "/{passkey}")
class PasskeyPage {

    private final Pages pages;
    private final Passkeys passkeys;

    PasskeyPage(Pages pages, Passkeys passkeys) {
        this.pages = pages;
        this.passkeys = passkeys;
    }

    @GetMapping
    @Requires(Permission.SIGNED_IN)
    ModelAndView show(SignedIn signedIn, @PathVariable String passkey) {
        Passkey found = passkeys.of(signedIn.account(), passkey);
        return pages.page("access/passkey", PasskeyView.of(found, found.name(), Map.of()));
    }

    @PostMapping("/name")
    @Requires(Permission.SIGNED_IN)
    ModelAndView rename(SignedIn signedIn, @PathVariable String passkey, @RequestParam(defaultValue = "") String name) {
        return answer(signedIn, passkey, name, passkeys.rename(signedIn, passkey, name));
    }

    @PostMapping("/removal")
    @Requires(Permission.SIGNED_IN)
    @FreshSignIn
    ModelAndView remove(SignedIn signedIn, @PathVariable String passkey) {
        String name = passkeys.of(signedIn.account(), passkey).name();
        return answer(signedIn, passkey, name, passkeys.remove(signedIn, passkey));
    }

    private ModelAndView answer(SignedIn signedIn, String passkey, String name, Map<String, String> problems) {
        if (problems.isEmpty()) {
            return Pages.seeOther(EnrolmentGate.PATH);
        }
        Passkey found = passkeys.of(signedIn.account(), passkey);
        return pages.page("access/passkey", PasskeyView.of(found, name, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
