// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityStatusTest {

    @Test
    void whatCannotStartWaits() {
        assertThat(status(new SomePlan(), "P1")).isEqualTo(ActivityStatus.WAITING);
    }

    @Test
    void whatCanStartIsNotStarted() {
        assertThat(status(new SomePlan().approved("W01"), "P1")).isEqualTo(ActivityStatus.NOT_STARTED);
    }

    @Test
    void aTaskThatIsDoneStartsAnActivity() {
        SomePlan plan = new SomePlan().approved("W01").did("P1", "list-issues");

        assertThat(status(plan, "P1")).isEqualTo(ActivityStatus.IN_PROGRESS);
    }

    @Test
    void aDraftStartsAnActivity() {
        assertThat(status(new SomePlan().approved("W01").draft("W13"), "P1")).isEqualTo(ActivityStatus.IN_PROGRESS);
    }

    @Test
    void oneOfSeveralOutputsIsProgress() {
        assertThat(status(new SomePlan().approved("W01", "W11"), "P1")).isEqualTo(ActivityStatus.IN_PROGRESS);
    }

    @Test
    void aDocumentThatWaitsForADecisionIsToApprove() {
        assertThat(status(new SomePlan().inApproval("W01"), "T1")).isEqualTo(ActivityStatus.TO_APPROVE);
    }

    @Test
    void aOneOffActivityIsDoneWhenItsOutputsAreApproved() {
        assertThat(status(new SomePlan().approved("W01", "W02"), "T1")).isEqualTo(ActivityStatus.DONE);
    }

    @Test
    void aContinuousActivityRunsWhenItIsEstablished() {
        SomePlan plan = new SomePlan().approved("W08", "W09", "W10");

        assertThat(status(plan, "T5")).isEqualTo(ActivityStatus.RUNNING);
    }

    @Test
    void aPeriodicActivityIsDoneOnceInACycle() {
        assertThat(status(new SomePlan().approved("W39"), "C3")).isEqualTo(ActivityStatus.DONE);
    }

    @Test
    void aStaleOutputNeedsReview() {
        assertThat(status(new SomePlan().stale("W01").approved("W02"), "T1")).isEqualTo(ActivityStatus.NEEDS_REVIEW);
    }

    @Test
    void aNewVersionOnItsWayComesBeforeTheReview() {
        SomePlan plan = new SomePlan().stale("W14").inApproval("W15");

        assertThat(status(plan, "P2")).isEqualTo(ActivityStatus.TO_APPROVE);
    }

    @Test
    void whatIsDoneStaysDoneWhenSomethingBeforeItIsMissing() {
        assertThat(status(new SomePlan().approved("W03", "W04"), "T2")).isEqualTo(ActivityStatus.DONE);
    }

    private static ActivityStatus status(SomePlan plan, String activity) {
        return plan.plan().find(activity).orElseThrow().status();
    }
}
