// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.planning.Plan;
import org.ourlet.planning.Planning;
import org.ourlet.planning.Plans;
import org.ourlet.planning.calendar.Calendars;
import org.ourlet.planning.calendar.ImplementationCalendar;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The implementation calendar of the running cycle. */
@Controller
class CalendarPage {

    private final Pages pages;
    private final Plans plans;
    private final Planning planning;
    private final Calendars calendars;
    private final CalendarViews views;

    CalendarPage(Pages pages, Plans plans, Planning planning, Calendars calendars, CalendarViews views) {
        this.pages = pages;
        this.plans = plans;
        this.planning = planning;
        this.calendars = calendars;
        this.views = views;
    }

    /** @param from a day of the first week that is shown; the start of the cycle when it is left out */
    @GetMapping("/organisations/{organisation}/calendar")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView calendar(Member member, @RequestParam Optional<String> from) {
        Optional<Plan> plan = planning.planOf(member.organisation());
        if (plan.isEmpty()) {
            return pages.page("calendar/no-calendar", NoCalendarView.INSTANCE);
        }
        ImplementationCalendar calendar = calendars.of(member.organisation()).orElseThrow(NotFound::new);
        return pages.page(
                "calendar/calendar",
                views.view(
                        plan.get(),
                        calendar,
                        plans.today(member.organisation()),
                        from.map(CalendarPage::day),
                        pages.texts().language()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotFound();
        }
    }
}
