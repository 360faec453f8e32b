// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Guide;
import org.ourlet.journal.JournalEntry;
import org.ourlet.people.Team;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.AsksOfPeople;
import org.ourlet.planning.NextAction;
import org.ourlet.planning.NextActions;
import org.ourlet.planning.Progress;
import org.ourlet.planning.WaitingForApproval;
import org.ourlet.webshell.Page;

/**
 * The first page of an organisation.
 *
 * @param name of the visitor
 * @param asked what is asked of the visitor personally
 * @param progress null before a level was chosen
 * @param waiting what waits for others
 * @param handedOver activities that others were asked by name to do, still open
 * @param week activities with a date in the next days or behind it, and those that need a review
 * @param more how many more of these there are
 * @param latest what was done last; empty for whoever may not read everything
 * @param until the date typed for a postponement
 * @param problems sentences by field
 */
public record HomeView(
        String name,
        LocalDate today,
        Guide guide,
        Team team,
        NextActions next,
        List<AsksOfPeople.Item> asked,
        @Nullable Progress progress,
        List<WaitingForApproval.Item> waiting,
        List<ActivityState> handedOver,
        List<ActivityState> week,
        int more,
        List<JournalEntry> latest,
        String until,
        Map<String, String> problems) {

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }

    /** What is to be done, in the language of the page. */
    public Link link(Page page, NextAction action) {
        String path = page.at(action.path());
        return switch (action.kind()) {
            case TASK -> new Link(path, task(page, action), Words.lang(page, guide.activity(action.activity())));
            case APPROVAL ->
                new Link(
                        path, page.text("planning.next.approval", action.title().in(page.language())), "");
            case OVERDUE ->
                new Link(path, page.text("planning.next.overdue", action.title().in(page.language())), "");
            default -> new Link(path, page.text("planning.next." + action.kind().name()), "");
        };
    }

    private String task(Page page, NextAction action) {
        return guide.activity(action.activity())
                .text(page.language())
                .task(action.task())
                .title();
    }

    /** Names of those for whom something waits. */
    public String deciders(WaitingForApproval.Item item) {
        return item.persons().stream()
                .flatMap(person -> team.find(person).stream())
                .map(person -> person.name())
                .findFirst()
                .orElse("");
    }
}
