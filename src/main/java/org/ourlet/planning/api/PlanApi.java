// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.guide.Stage;
import org.ourlet.people.Person;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.ActivityStatus;
import org.ourlet.planning.Blocker;
import org.ourlet.planning.Planning;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of an organisation for other programs. */
@RestController
class PlanApi {

    private final Planning planning;
    private final Pages pages;

    PlanApi(Planning planning, Pages pages) {
        this.planning = planning;
        this.pages = pages;
    }

    /**
     * An activity of the plan.
     *
     * @param responsible name of the person who does it, null when nobody is there for it
     * @param due null when no date was given
     * @param blockedBy codes of the activities and work products that it waits for
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlanLine(
            String code,
            String name,
            Stage stage,
            ActivityStatus status,
            @Nullable String responsible,
            @Nullable LocalDate due,
            int minutesLeft,
            List<String> blockedBy) {}

    /** Empty before a level was chosen. */
    @GetMapping("/api/v1/organisations/{organisation}/plan")
    @Requires(Permission.READ_ALL)
    List<PlanLine> plan(Member member) {
        return planning.planOf(member.organisation())
                .map(plan -> plan.activities().stream().map(this::line).toList())
                .orElse(List.of());
    }

    private PlanLine line(ActivityState state) {
        Person responsible = state.responsible();
        return new PlanLine(
                state.code(),
                state.activity().text(pages.texts().language()).name(),
                state.activity().stage(),
                state.status(),
                responsible == null ? null : responsible.name(),
                state.due(),
                state.minutesLeft(),
                state.readiness().blockers().stream().map(Blocker::code).toList());
    }
}
