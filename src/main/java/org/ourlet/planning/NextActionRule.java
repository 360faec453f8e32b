// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.planning.NextAction.Term;
import org.ourlet.tailoring.CompletionMatrix;

/**
 * Ranks what a person can do now. Candidates are, in activities that can start, the open tasks whose turn has come and
 * those that let several other activities start, what waits for the person's decision, and work of hers that is late. What speaks for each is added up; of equal
 * ones, the order of the guide decides. The same
 * plan always gives the same answer. Our own.
 */
final class NextActionRule {

    private final NextActionWeights weights;
    private final CompletionMatrix matrix;

    NextActionRule(NextActionWeights weights, CompletionMatrix matrix) {
        this.weights = weights;
        this.matrix = matrix;
    }

    NextActions rank(Plan plan, Worker worker, List<WaitingForApproval.Item> waiting, LocalDate today) {
        return rank(plan, worker, waiting, List.of(), today);
    }

    NextActions rank(
            Plan plan,
            Worker worker,
            List<WaitingForApproval.Item> waiting,
            List<OverdueWork.Item> overdue,
            LocalDate today) {
        Ranking ranking = new Ranking(plan, worker, today, new LevelClosing(plan, matrix));
        return NextActions.of(Stream.of(ranking.overdue(overdue), ranking.decisions(waiting), ranking.tasks())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(NextAction::score, Comparator.reverseOrder())
                        .thenComparing(action -> place(plan, action.activity())))
                .toList());
    }

    private static int place(Plan plan, String activity) {
        return plan.find(activity)
                .map(state -> state.activity().identity().order())
                .orElse(0);
    }

    /** One question: what does this person do next in this plan today. */
    private final class Ranking {

        private final Plan plan;
        private final Worker worker;
        private final LocalDate today;
        private final LevelClosing levels;

        Ranking(Plan plan, Worker worker, LocalDate today, LevelClosing levels) {
            this.plan = plan;
            this.worker = worker;
            this.today = today;
            this.levels = levels;
        }

        Stream<NextAction> overdue(List<OverdueWork.Item> items) {
            return items.stream().filter(item -> item.isOf(worker.person())).map(this::overdue);
        }

        private NextAction overdue(OverdueWork.Item item) {
            Score score = new Score().add(true, weights.points().deadline(), Term.DEADLINE, item.due());
            return NextAction.overdue(item, quick(score, item.minutes()));
        }

        Stream<NextAction> decisions(List<WaitingForApproval.Item> waiting) {
            return waiting.stream()
                    .filter(item -> item.waitsFor(worker.person()))
                    .map(this::decision);
        }

        private NextAction decision(WaitingForApproval.Item item) {
            for (ActivityState activity : plan.activities()) {
                Optional<TaskState> task = activity.tasks().stream()
                        .filter(each -> item.workProduct().equals(each.product()))
                        .findFirst();
                if (task.isPresent()) {
                    Score score = score(
                            activity,
                            task.get(),
                            item.minutes(),
                            true,
                            !item.sentBy().equals(worker.person()));
                    return NextAction.approval(
                            activity.code(), task.get().task().id(), item, score);
                }
            }
            Score score =
                    quick(new Score().add(true, weights.points().somebodyWaits(), Term.SOMEBODY_WAITS), item.minutes());
            return NextAction.approval("", "", item, score);
        }

        Stream<NextAction> tasks() {
            return plan.activities().stream()
                    .filter(activity -> activity.readiness().canStart())
                    .flatMap(activity -> activity.openTasks().stream()
                            .filter(task -> isCandidate(activity, task))
                            .map(task -> action(activity, task)));
        }

        private boolean isCandidate(ActivityState activity, TaskState task) {
            boolean wanted = activity.isTurnOf(task) || unblocksMany(activity, task);
            return wanted && !task.sent() && worker.canWorkOn(activity, task);
        }

        private boolean unblocksMany(ActivityState activity, TaskState task) {
            return plan.unblockedBy(activity, task).size() >= weights.unblocksFrom();
        }

        private NextAction action(ActivityState activity, TaskState task) {
            boolean othersWait = plan.unblockedBy(activity, task).stream().anyMatch(this::isOfSomebodyElse);
            Score score = score(activity, task, task.task().minutes(), activity.begun(), othersWait);
            score.deduct(
                    activity.decided().isPostponedOn(today), weights.points().postponed());
            return NextAction.task(activity, task, score);
        }

        private boolean isOfSomebodyElse(ActivityState activity) {
            return activity.responsible() != null && !activity.isDoneBy(worker.person());
        }

        private Score score(ActivityState activity, TaskState task, int minutes, boolean started, boolean othersWait) {
            NextActionWeights.Points points = weights.points();
            int unblocked = plan.unblockedBy(activity, task).size();
            int closed = levels.closedBy(activity, task);
            @Nullable LocalDate due = activity.due();
            Score score = new Score();
            if (due != null) {
                boolean near = !due.isAfter(today.plusDays(weights.deadlineDays()));
                score.add(near, points.deadline(), Term.DEADLINE, due);
            }
            score.add(unblocked >= weights.unblocksFrom(), points.unblocks(), Term.UNBLOCKS, unblocked)
                    .add(closed > 0, points.closesLevel(), Term.CLOSES_LEVEL, closed)
                    .add(othersWait, points.somebodyWaits(), Term.SOMEBODY_WAITS)
                    .add(started, points.started(), Term.STARTED);
            return quick(score, minutes);
        }

        private Score quick(Score score, int minutes) {
            return score.add(minutes < weights.shortBelow(), weights.points().quick(), Term.QUICK, minutes);
        }
    }
}
