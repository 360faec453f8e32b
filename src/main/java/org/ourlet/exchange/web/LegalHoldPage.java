// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.Map;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.exchange.PersonalParticulars;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The switch that keeps anything from being erased. */
@Controller
@RequestMapping("/organisations/{organisation}/legal-hold")
class LegalHoldPage {

    private static final int LONGEST = 400;

    private final Pages pages;
    private final PersonalParticulars particulars;

    LegalHoldPage(Pages pages, PersonalParticulars particulars) {
        this.pages = pages;
        this.particulars = particulars;
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
        String typed = reason.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            String problem = typed.isEmpty() ? "exchange.hold.reason-missing" : "exchange.hold.reason-long";
            return page(member, reason, Map.of("reason", problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        particulars.hold(member.actor(), member.organisation(), typed);
        return Pages.seeOther(member.path("/legal-hold"));
    }

    @PostMapping("/release")
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    ModelAndView release(Member member) {
        particulars.release(member.actor(), member.organisation());
        return Pages.seeOther(member.path("/legal-hold"));
    }

    private ModelAndView page(Member member, String reason, Map<String, String> problems, HttpStatus status) {
        LegalHoldView view =
                new LegalHoldView(particulars.hold(member.organisation()).orElse(null), reason, problems);
        return pages.page("exchange/legal-hold", view, status);
    }
}
