// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Task;
import org.ourlet.journal.RememberedEach;
import org.ourlet.journal.Revisions;
import org.ourlet.organisation.Facts;
import org.ourlet.planning.NextAction.Kind;
import org.ourlet.planning.NextAction.Term;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.Tailoring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What somebody should do next. Reads only. */
@Service
public class NextSteps {

    private static final int MOST_REMEMBERED = 500;

    private final Facts facts;
    private final ObjectProvider<WaitingForApproval> waiting;
    private final ObjectProvider<OverdueWork> overdue;
    private final ObjectProvider<AsksOfPeople> asks;
    private final Guide guide;
    private final NextActionRule rule;
    private final RememberedEach<Asked, NextActions> remembered;

    /** Who asks, and on which day. */
    private record Asked(Worker worker, LocalDate today) {}

    NextSteps(
            Facts facts,
            ObjectProvider<WaitingForApproval> waiting,
            ObjectProvider<OverdueWork> overdue,
            ObjectProvider<AsksOfPeople> asks,
            Guide guide,
            Tailoring tailoring,
            PlanningContent content,
            Revisions revisions) {
        this.facts = facts;
        this.waiting = waiting;
        this.overdue = overdue;
        this.asks = asks;
        this.guide = guide;
        this.rule = new NextActionRule(content.weights(), tailoring.matrix());
        this.remembered = revisions.rememberEach(MOST_REMEMBERED);
    }

    /** Everything that waits for somebody's decision, the longest first. */
    public List<WaitingForApproval.Item> waitingIn(OrganisationId organisation) {
        return waiting.orderedStream()
                .flatMap(source -> source.waitingIn(organisation).stream())
                .sorted(Comparator.comparing(WaitingForApproval.Item::sentAt))
                .toList();
    }

    /** What is asked of that person by name or as one of everybody. */
    public List<AsksOfPeople.Item> askedOf(OrganisationId organisation, Actor person) {
        return asks.orderedStream()
                .flatMap(source -> source.askedOf(organisation, person).stream())
                .toList();
    }

    /** @param items as {@link #waitingIn} answers */
    public NextActions nextFor(
            OrganisationId organisation,
            Worker worker,
            Plan plan,
            List<WaitingForApproval.Item> items,
            LocalDate today) {
        return remembered.of(
                organisation, new Asked(worker, today), () -> rank(organisation, worker, plan, items, today));
    }

    private NextActions rank(
            OrganisationId organisation,
            Worker worker,
            Plan plan,
            List<WaitingForApproval.Item> items,
            LocalDate today) {
        List<OverdueWork.Item> late = overdue.orderedStream()
                .flatMap(source -> source.overdueIn(organisation, today).stream())
                .toList();
        return rule.rank(plan, worker, items, late, today);
    }

    /** Before a level was chosen: the interview, then the level. */
    public NextActions firstSteps(OrganisationId organisation, Worker worker) {
        if (!worker.editsAll()) {
            return NextActions.only(NextAction.none(Term.NOTHING_YET));
        }
        return NextActions.only(
                facts.profileOf(organisation).interviewed()
                        ? NextAction.first(Kind.LEVEL, minutes("level-chosen"), Term.LEVEL_FIRST, "/level")
                        : NextAction.first(
                                Kind.INTERVIEW, minutes("interview-answered"), Term.INTERVIEW_FIRST, "/interview"));
    }

    private int minutes(String check) {
        Optional<Task> task = guide.activities().stream()
                .flatMap(activity -> activity.tasks().stream())
                .filter(each -> each.evidence().check().equals(check))
                .findFirst();
        return task.map(Task::minutes).orElse(0);
    }
}
