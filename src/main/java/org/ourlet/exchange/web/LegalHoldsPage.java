// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.List;
import java.util.Map;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.exchange.LegalHolds;
import org.ourlet.exchange.person.HeldOrganisation;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Legal holds for whoever runs the installation: where one stands, and those that an authority asked the host for. */
@Controller
@RequestMapping("/operation/legal-holds")
class LegalHoldsPage {

    private static final String PATH = "/operation/legal-holds";

    private final Pages pages;
    private final LegalHolds holds;

    LegalHoldsPage(Pages pages, LegalHolds holds) {
        this.pages = pages;
        this.holds = holds;
    }

    @GetMapping
    @Requires(Permission.OPERATE)
    ModelAndView show() {
        return page("", "", Map.of(), HttpStatus.OK);
    }

    @PostMapping
    @Requires(Permission.OPERATE)
    @FreshSignIn
    ModelAndView set(
            SignedIn signedIn,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String reason) {
        Map<String, String> problems = HoldReason.problems(reason);
        if (!problems.isEmpty()) {
            return page(organisation, reason, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        holds.setByOperator(signedIn.actor(), organisation, reason.strip());
        return Pages.seeOther(PATH);
    }

    @PostMapping("/release")
    @Requires(Permission.OPERATE)
    @FreshSignIn
    ModelAndView release(SignedIn signedIn, @RequestParam(defaultValue = "") String organisation) {
        if (organisation.isEmpty()) {
            return Pages.seeOther(PATH);
        }
        return holds.liftByOperator(signedIn.actor(), organisation)
                .map(refusal -> page("", "", Map.of("organisation", refusal.messageKey()), HttpStatus.CONFLICT))
                .orElseGet(() -> Pages.seeOther(PATH));
    }

    private ModelAndView page(String organisation, String reason, Map<String, String> problems, HttpStatus status) {
        List<HeldOrganisation> all = holds.all();
        List<HeldOrganisation> held =
                all.stream().filter(each -> each.hold() != null).toList();
        List<Choice> choices = all.stream()
                .map(each -> Choice.of(
                        each.organisation().value(),
                        each.name(),
                        each.organisation().value().equals(organisation)))
                .toList();
        return pages.page("exchange/legal-holds", new LegalHoldsView(held, choices, reason, problems), status);
    }
}
