// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.planning.ActivityWork;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One activity of the plan: why, tasks, what it needs and produces, who, history. */
@Controller
@RequestMapping("/organisations/{organisation}/activities/{activity}")
class ActivityPage {

    private static final int MOST_DIGITS = 6;

    private final Pages pages;
    private final ActivityViews views;
    private final ActivityWork work;

    ActivityPage(Pages pages, ActivityViews views, ActivityWork work) {
        this.pages = pages;
        this.views = views;
        this.work = work;
    }

    @GetMapping
    @KeptPage
    @Requires(Permission.TAKE_PART)
    ModelAndView activity(Member member, @PathVariable String activity) {
        return views.activity(member, activity, Map.of(), Map.of())
                .map(view -> pages.page("planning/activity", view))
                .orElseGet(() -> outside(views.outside(member, activity)));
    }

    private ModelAndView outside(OutsideView view) {
        return pages.page("planning/outside", view, view.activity() == null ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    @PostMapping("/tasks/{task}/declaration")
    @Requires(Permission.DECLARE)
    ModelAndView declare(
            Member member,
            @PathVariable String activity,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String note) {
        Optional<Refusal> refusal = work.declare(member.actor(), member.organisation(), activity, task, note);
        return answer(member, activity, refusal, "note-" + task, note, "#" + task);
    }

    @PostMapping("/tasks/{task}/declaration/withdrawal")
    @Requires(Permission.DECLARE)
    ModelAndView withdraw(Member member, @PathVariable String activity, @PathVariable String task) {
        Optional<Refusal> refusal = work.withdraw(member.actor(), member.organisation(), activity, task);
        return answer(member, activity, refusal, task, "", "#" + task);
    }

    @PostMapping("/responsible")
    @Requires(Permission.EDIT_ALL)
    ModelAndView nameResponsible(
            Member member,
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "0") long version) {
        @Nullable String named = person.isEmpty() ? null : person;
        Optional<Refusal> refusal =
                work.nameResponsible(member.actor(), member.organisation(), activity, named, version);
        return answer(member, activity, refusal, "person", person, "");
    }

    @PostMapping("/due-date")
    @Requires(Permission.EDIT_ALL)
    ModelAndView setDueDate(
            Member member,
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "0") long version) {
        Optional<LocalDate> day = Days.parse(due);
        if (day.isEmpty() && !due.isBlank()) {
            return again(member, activity, "due", due, pages.texts().text("planning.activity.no-date"));
        }
        Optional<Refusal> refusal =
                work.setDueDate(member.actor(), member.organisation(), activity, day.orElse(null), version);
        return answer(member, activity, refusal, "due", due, "");
    }

    @PostMapping("/time-notes")
    @Requires(Permission.DECLARE)
    ModelAndView noteTime(
            Member member, @PathVariable String activity, @RequestParam(defaultValue = "") String minutes) {
        Optional<Refusal> refusal = work.noteTime(member.actor(), member.organisation(), activity, number(minutes));
        return answer(member, activity, refusal, "minutes", minutes, "");
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(digits) : 0;
    }

    private ModelAndView answer(
            Member member, String activity, Optional<Refusal> refusal, String field, String typed, String anchor) {
        return refusal.map(reason ->
                        again(member, activity, field, typed, pages.texts().text(reason)))
                .orElseGet(() -> Pages.seeOther(member.path("/activities/" + activity + anchor)));
    }

    private ModelAndView again(Member member, String activity, String field, String typed, String sentence) {
        ActivityView view = views.activity(member, activity, Map.of(field, typed), Map.of(field, sentence))
                .orElseThrow(NotFound::new);
        return pages.page("planning/activity", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
