// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.Map;
import java.util.Optional;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.exchange.LegalHolds;
import org.ourlet.exchange.person.HoldRefusal;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The switch by which an organisation keeps anything from being erased. */
@Controller
@RequestMapping("/organisations/{organisation}/legal-hold")
class LegalHoldPage {

    private final Pages pages;
    private final LegalHolds holds;

    LegalHoldPage(Pages pages, LegalHolds holds) {
        this.pages = pages;
        this.holds = holds;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView show(Member member) {
        return page(member, "", Map.of(), HttpStatus.OK);
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    ModelAndView hold(Member member, @RequestParam(defaultValue = "") String reason) {
        Map<String, String> problems = HoldReason.problems(reason);
        if (!problems.isEmpty()) {
            return page(member, reason, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer(member, holds.set(member.actor(), member.organisation(), reason.strip()));
    }

    @PostMapping("/release")
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    ModelAndView release(Member member) {
        return answer(member, holds.lift(member.actor(), member.organisation()));
    }

    private ModelAndView answer(Member member, Optional<HoldRefusal> refusal) {
        return refusal.isEmpty()
                ? Pages.seeOther(member.path("/legal-hold"))
                : page(member, "", Map.of(), HttpStatus.CONFLICT);
    }

    private ModelAndView page(Member member, String reason, Map<String, String> problems, HttpStatus status) {
        LegalHoldView view = new LegalHoldView(holds.of(member.organisation()).orElse(null), reason, problems);
        return pages.page("exchange/legal-hold", view, status);
    }
}
