// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.planning.ActivityWork;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one next action, what waits, how far the organisation is. */
@Controller
class HomePage {

    private final Pages pages;
    private final HomeViews views;
    private final Now now;
    private final ActivityWork work;

    HomePage(Pages pages, HomeViews views, Now now, ActivityWork work) {
        this.pages = pages;
        this.views = views;
        this.now = now;
        this.work = work;
    }

    @GetMapping("/organisations/{organisation}")
    @KeptPage
    @Requires(Permission.TAKE_PART)
    ModelAndView home(Member member) {
        return pages.page("planning/home", views.home(member, now.day(member.zone()), "", Map.of()));
    }

    @PostMapping("/organisations/{organisation}/next-action/postponement")
    @Requires(Permission.EDIT_ALL)
    ModelAndView postpone(
            Member member,
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "") String until) {
        Optional<LocalDate> day = Days.parse(until);
        if (day.isEmpty()) {
            return again(member, until, pages.texts().text("planning.postpone.no-date"));
        }
        Optional<Refusal> refusal = work.postpone(member.actor(), member.organisation(), activity, day.get());
        return refusal.map(reason -> again(member, until, pages.texts().text(reason)))
                .orElseGet(() -> Pages.seeOther(member.path("")));
    }

    private ModelAndView again(Member member, String until, String sentence) {
        LocalDate today = now.day(member.zone());
        HomeView view = views.home(member, today, until, Map.of("until", sentence));
        return pages.page("planning/home", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
