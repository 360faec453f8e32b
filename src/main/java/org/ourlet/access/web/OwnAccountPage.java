// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Optional;
import org.ourlet.access.OwnAccount;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SecondFactorDuty;
import org.ourlet.access.SecondFactors;
import org.ourlet.access.SessionDirectory;
import org.ourlet.access.SignedIn;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account, with the sessions that are open. */
@Controller
class OwnAccountPage {

    private final Pages pages;
    private final OwnAccount own;
    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final OwnConnections connections;

    OwnAccountPage(
            Pages pages, OwnAccount own, SecondFactors factors, SecondFactorDuty duty, OwnConnections connections) {
        this.pages = pages;
        this.own = own;
        this.factors = factors;
        this.duty = duty;
        this.connections = connections;
    }

    @GetMapping("/my-account")
    @Requires(Permission.SIGNED_IN)
    ModelAndView show(SignedIn signedIn, @RequestParam Optional<String> trouble, @RequestParam Optional<String> with) {
        return pages.page(
                "access/own-account",
                new OwnAccountView(
                        signedIn.account(),
                        connections.hasPassword(signedIn.account()),
                        factors.held(signedIn.account().id()),
                        duty.asksNobody(),
                        own.sessions(signedIn).stream()
                                .map(line -> session(line, signedIn))
                                .toList(),
                        connections.of(signedIn.account(), trouble, with)));
    }

    private static OwnAccountView.Session session(SessionDirectory.Line line, SignedIn signedIn) {
        return new OwnAccountView.Session(
                line.session().id(),
                line.session().device(),
                line.signedInAt(),
                line.lastAccessAt(),
                line.session().id().equals(signedIn.session().id()));
    }

    @PostMapping("/my-account/sessions/{session}/end")
    @Requires(Permission.SIGNED_IN)
    ModelAndView end(@PathVariable String session, SignedIn signedIn) {
        own.end(signedIn, session);
        return Pages.seeOther("/my-account");
    }

    @PostMapping("/my-account/sessions/end-others")
    @Requires(Permission.SIGNED_IN)
    ModelAndView endOthers(SignedIn signedIn) {
        own.endAllOthers(signedIn);
        return Pages.seeOther("/my-account");
    }
}
