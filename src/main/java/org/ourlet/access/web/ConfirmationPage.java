// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
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

    ConfirmationPage(Pages pages, FreshSignInGate gate, ConfirmationWays ways) {
        this.pages = pages;
        this.gate = gate;
        this.ways = ways;
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
            @RequestParam(defaultValue = "") String confirmation,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!gate.confirm(signedIn, confirmation, request, response)) {
            return pages.page(
                    "access/confirmation",
                    view(next, true, ways.of(signedIn.account())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.seeOther(next.flatMap(LocalPath::of).orElse("/"));
    }

    private static ConfirmationView view(Optional<String> next, boolean refused, ConfirmationView.Ways ways) {
        String path = next.flatMap(LocalPath::of).orElse("/");
        return ConfirmationView.of(
                ConfirmationView.OWN, List.of(new ConfirmationView.Kept("next", path)), refused, ways);
    }
}
