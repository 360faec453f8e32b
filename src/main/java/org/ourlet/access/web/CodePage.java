// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ourlet.access.LocalPath;
import org.ourlet.access.Open;
import org.ourlet.access.Proof;
import org.ourlet.access.SignInAfter;
import org.ourlet.access.SignedIn;
import org.ourlet.access.passkey.RelyingParty;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step of signing in: the code. Nobody is signed in before it is right. */
@Controller
class CodePage {

    private static final String REASON = "answers only whoever has just typed the right password";

    private final Pages pages;
    private final Proof proof;
    private final SignInAfter sessions;
    private final RelyingParty party;

    CodePage(Pages pages, Proof proof, SignInAfter sessions, RelyingParty party) {
        this.pages = pages;
        this.proof = proof;
        this.sessions = sessions;
        this.party = party;
    }

    @GetMapping("/sign-in/code")
    @Open(REASON)
    ModelAndView form(@RequestParam Optional<String> next, @RequestParam Optional<String> refused) {
        Optional<SignedIn> waiting = AccessInterceptor.waiting();
        if (waiting.isEmpty()) {
            return Pages.seeOther("/sign-in");
        }
        String problem = refused.isPresent() ? "access.passkey.refused" : "";
        return pages.page("access/code", view(waiting.get(), next, problem));
    }

    @PostMapping("/sign-in/code")
    @Open(REASON)
    ModelAndView check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam Optional<String> next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedIn> waiting = AccessInterceptor.waiting();
        if (waiting.isEmpty()) {
            return Pages.seeOther("/sign-in");
        }
        if (!proof.byCode(waiting.get().account(), code)) {
            return pages.page(
                    "access/code", view(waiting.get(), next, "access.code.refused"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.complete(waiting.get(), request, response);
        return Pages.seeOther(next.flatMap(LocalPath::of).orElse("/"));
    }

    private CodeView view(SignedIn waiting, Optional<String> next, String problem) {
        return new CodeView(
                next.flatMap(LocalPath::of).orElse(""), proof.held(waiting.account()), PasskeyWay.of(party), problem);
    }
}
