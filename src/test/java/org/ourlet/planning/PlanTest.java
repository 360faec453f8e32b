// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourlet.planning.SomePlan.TODAY;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Stage;
import org.ourlet.people.Person;

class PlanTest {

    @Test
    void holdsTheActivitiesOfTheSelectionInTheOrderOfTheGuide() {
        assertThat(new SomePlan().level(1).plan().activities())
                .extracting(ActivityState::code)
                .containsExactly("T1", "T2", "T3", "T5", "P1", "P2", "D4");
    }

    @Test
    void aDeclarationCompletesATaskThatOnlyAPersonCanJudge() {
        Plan plan =
                new SomePlan().declared("T1", "choose-sponsor", "write-letter").plan();

        assertThat(task(plan, "T1", "choose-sponsor").done()).isTrue();
        assertThat(task(plan, "T1", "choose-sponsor").declaration()).isNotNull();
        assertThat(task(plan, "T1", "write-letter").done()).isFalse();
    }

    @Test
    void tasksLeadToWhatIsMissing() {
        Plan plan = new SomePlan().plan();

        assertThat(task(plan, "T1", "write-letter").answer().path()).isEqualTo("/documents/W01");
        assertThat(task(plan, "T1", "choose-sponsor").answer().path()).isEqualTo("/activities/T1#choose-sponsor");
    }

    @Test
    void minutesOfDoneTasksAreNotLeft() {
        Plan plan = new SomePlan().declared("T1", "choose-sponsor").plan();

        assertThat(plan.find("T1").orElseThrow().minutesLeft()).isEqualTo(30 + 30 + 10 + 45);
    }

    @Test
    void theUsualPersonDoesAnActivityUntilSomebodyIsNamed() {
        assertThat(responsible(new SomePlan(), "T2")).isEqualTo(SomePlan.MARTA);
        assertThat(responsible(new SomePlan(), "T1")).isEqualTo(SomePlan.PAUL);
        assertThat(responsible(new SomePlan().responsible("T2", "anna"), "T2")).isEqualTo(SomePlan.ANNA);
        assertThat(responsible(new SomePlan().responsible("T2", "gone"), "T2")).isEqualTo(SomePlan.MARTA);
    }

    @Test
    void knowsWhoWaits() {
        assertThat(new SomePlan().plan().waitingFor(ShippedContent.GUIDE.activity("P3")))
                .extracting(ActivityState::code)
                .contains("P4", "P6")
                .doesNotContain("P3", "T1");
    }

    @Test
    void isOverdueAfterItsDateUntilItIsComplete() {
        SomePlan late = new SomePlan().due("T1", TODAY.minusDays(1));

        assertThat(late.plan().find("T1").orElseThrow().isOverdueOn(TODAY)).isTrue();
        assertThat(late.plan().find("T1").orElseThrow().isOverdueOn(TODAY.minusDays(1)))
                .isFalse();
        assertThat(late.finished("T1").plan().find("T1").orElseThrow().isOverdueOn(TODAY))
                .isFalse();
    }

    @Test
    void showsTheStagesThatHaveActivities() {
        PlanOverview overview =
                PlanOverview.of(new SomePlan().level(1).finished("T1").plan(), PlanFilter.ALL);

        assertThat(overview.stages())
                .extracting(PlanOverview.StageOverview::stage)
                .containsExactly(Stage.TRANSVERSAL, Stage.PLAN, Stage.DO);
        assertThat(overview.stages().get(0).complete()).isEqualTo(1);
        assertThat(overview.stages().get(0).all()).isEqualTo(4);
        assertThat(overview.shown()).isEqualTo(7);
    }

    @Test
    void filtersByPersonStatusAndLevel() {
        Plan plan = new SomePlan().finished("T1").responsible("P1", "anna").plan();

        assertThat(shown(plan, new PlanFilter("anna", null, null)))
                .contains("P1")
                .doesNotContain("T2");
        assertThat(shown(plan, new PlanFilter(null, null, ActivityStatus.DONE))).containsExactly("T1");
        assertThat(shown(plan, new PlanFilter(null, Set.of("T2", "D4"), null))).containsExactly("T2", "D4");
    }

    @Test
    void progressIsThreeNumbers() {
        SomePlan plan = new SomePlan().level(1).finished("T1").approved("W13");

        Progress progress = Progress.of(
                plan.plan(),
                ShippedContent.TAILORING.documents(plan.plan().cycle().selection()),
                new BigDecimal("1.5"));

        assertThat(progress.documents()).isEqualTo(3);
        assertThat(progress.activities()).isEqualTo(1);
        assertThat(progress.activitiesChosen()).isEqualTo(7);
        assertThat(progress.hoursHigh()).isGreaterThan(progress.hoursLow());
    }

    private static java.util.List<String> shown(Plan plan, PlanFilter filter) {
        return PlanOverview.of(plan, filter).stages().stream()
                .flatMap(stage -> stage.shown().stream())
                .map(ActivityState::code)
                .toList();
    }

    private static Person responsible(SomePlan plan, String activity) {
        return plan.plan().find(activity).orElseThrow().responsible();
    }

    private static TaskState task(Plan plan, String activity, String task) {
        return plan.find(activity).flatMap(state -> state.task(task)).orElseThrow();
    }
}
