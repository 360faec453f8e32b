// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.LocalPath;
import org.ourlet.access.PasskeyProofs;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.access.passkey.Question;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks once more who somebody is, before a page or a file that needs it; forms bring their proof themselves. */
@Controller
class ConfirmationPage {

    private final Pages pages;
    private final FreshSignInGate gate;
    private final ConfirmationWays ways;
    private final PasskeyProofs passkeys;

    ConfirmationPage(Pages pages, FreshSignInGate gate, ConfirmationWays ways, PasskeyProofs passkeys) {
        this.pages = pages;
        this.gate = gate;
        this.ways = ways;
        this.passkeys = passkeys;
    }

    @GetMapping("/confirmation")
    @Requires(Permission.SIGNED_IN)
    ModelAndView form(
            @RequestParam Optional<String> next,
            @RequestParam Optional<String> trouble,
            @RequestParam Optional<String> with,
            SignedIn signedIn) {
        return pages.page("access/confirmation", view(next, false, ways.of(signedIn.account(), trouble, with)));
    }

    @PostMapping("/confirmation")
    @Requires(Permission.SIGNED_IN)
    ModelAndView confirm(
            @RequestParam Optional<String> next,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!gate.confirm(signedIn, request, response)) {
            return pages.page(
                    "access/confirmation",
                    view(next, true, ways.of(signedIn.account())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.seeOther(next.flatMap(LocalPath::of).orElse("/"));
    }

    /** For the script: what it asks the device. */
    @GetMapping("/confirmation/passkey.json")
    @Requires(Permission.SIGNED_IN)
    ResponseEntity<Question> question(SignedIn signedIn) {
        return ResponseEntity.ok(passkeys.toConfirm(signedIn.account()));
    }

    private static ConfirmationView view(Optional<String> next, boolean refused, ConfirmationView.Ways ways) {
        String path = next.flatMap(LocalPath::of).orElse("/");
        return new ConfirmationView(
                ConfirmationView.OWN, List.of(new ConfirmationView.Kept("next", path)), refused, ways);
    }
}
