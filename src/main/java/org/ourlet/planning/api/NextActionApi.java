// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.guide.Guide;
import org.ourlet.planning.NextAction;
import org.ourlet.planning.NextActions;
import org.ourlet.planning.NextSteps;
import org.ourlet.planning.Planning;
import org.ourlet.planning.Plans;
import org.ourlet.planning.Worker;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one next action of the signed-in person for other programs. */
@RestController
class NextActionApi {

    private final Planning planning;
    private final NextSteps steps;
    private final Plans plans;
    private final Guide guide;
    private final Pages pages;

    NextActionApi(Planning planning, NextSteps steps, Plans plans, Guide guide, Pages pages) {
        this.planning = planning;
        this.steps = steps;
        this.plans = plans;
        this.guide = guide;
        this.pages = pages;
    }

    /**
     * What to do next.
     *
     * @param kind NONE when nothing is to be done by this person now
     * @param activity code, empty when it belongs to none
     * @param task id inside the activity, empty when it is none
     * @param reason the term that counted most
     * @param link path of the page where it is done, empty when there is nothing to do
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NextActionLine(
            NextAction.Kind kind,
            String activity,
            String task,
            String title,
            int minutes,
            NextAction.Term reason,
            List<Object> reasonParameters,
            String link) {}

    @GetMapping("/api/v1/organisations/{organisation}/next-action")
    @Requires(Permission.TAKE_PART)
    NextActionLine nextAction(Member member) {
        NextAction action = actions(member).first();
        return new NextActionLine(
                action.kind(),
                action.activity(),
                action.task(),
                title(action, pages.texts().language()),
                action.minutes(),
                action.reason().term(),
                action.reason().parameters(),
                action.exists() ? member.path(action.path()) : "");
    }

    private NextActions actions(Member member) {
        Worker worker = Worker.of(member);
        return planning.planOf(member.organisation())
                .map(plan -> steps.nextFor(
                        member.organisation(),
                        worker,
                        plan,
                        steps.waitingIn(member.organisation()),
                        plans.today(member.organisation())))
                .orElseGet(() -> steps.firstSteps(member.organisation(), worker));
    }

    private String title(NextAction action, Language language) {
        return switch (action.kind()) {
            case TASK ->
                guide.activity(action.activity())
                        .text(language)
                        .task(action.task())
                        .title();
            case INTERVIEW -> titleOfCheck("interview-answered", language);
            case LEVEL -> titleOfCheck("level-chosen", language);
            case APPROVAL, OVERDUE, NONE -> action.title().in(language);
        };
    }

    /** The title of the task of the guide that such a check completes. */
    private String titleOfCheck(String check, Language language) {
        return guide.activities().stream()
                .flatMap(activity -> activity.tasks().stream()
                        .filter(task -> task.evidence().check().equals(check))
                        .map(task -> activity.text(language).task(task.id()).title()))
                .findFirst()
                .orElse("");
    }
}
