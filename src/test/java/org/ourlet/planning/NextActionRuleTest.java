// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.ourlet.planning.SomePlan.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.planning.NextAction.Term;
import org.ourlet.planning.content.PlanningLoader;
import org.ourlet.shared.Localized;

/** Thirty situations with what is suggested in each, for the weights of the shipped content. */
class NextActionRuleTest {

    private static final PlanningContent CONTENT = PlanningLoader.load(ShippedContent.FOLDER);
    private static final NextActionRule RULE = new NextActionRule(CONTENT.weights(), ShippedContent.TAILORING.matrix());

    private static final Worker ACCOUNTABLE = new Worker("marta", true, true);
    private static final Worker MANAGER = new Worker("paul", false, true);
    private static final Worker OPERATIONAL = new Worker("anna", false, true);
    private static final Worker EMPLOYEE = new Worker("tom", false, false);

    private static final List<WaitingForApproval.Item> NOTHING = List.of();

    static Stream<Arguments> situations() {
        return Stream.of(accountable(), deadlines(), levels(), others()).flatMap(each -> each);
    }

    private static Stream<Arguments> accountable() {
        return Stream.of(
                at("a level was just chosen", ACCOUNTABLE, new SomePlan(), "T1 write-letter", Term.UNBLOCKS),
                at("level 1 was chosen", ACCOUNTABLE, new SomePlan().level(1), "T1 write-letter", Term.UNBLOCKS),
                at("the letter is a draft", ACCOUNTABLE, new SomePlan().draft("W01"), "T1 write-letter", Term.UNBLOCKS),
                at(
                        "the letter waits for the manager",
                        ACCOUNTABLE,
                        new SomePlan().inApproval("W01"),
                        "T1 present-to-management",
                        Term.STARTED),
                at("the letter is approved", ACCOUNTABLE, letter(), "T1 present-to-management", Term.STARTED),
                at(
                        "management was told",
                        ACCOUNTABLE,
                        letter().declared("T1", "present-to-management"),
                        "T1 choose-sponsor",
                        Term.STARTED),
                at("the letter can be shown", ACCOUNTABLE, sponsor(), "T1 publish-letter", Term.STARTED),
                at(
                        "the letter waits and cannot be shown yet",
                        ACCOUNTABLE,
                        new SomePlan().inApproval("W01").declared("T1", "present-to-management", "choose-sponsor"),
                        "none",
                        Term.NOTHING_OPEN),
                at(
                        "only the plan of the work is left of T1",
                        ACCOUNTABLE,
                        sponsor().did("T1", "publish-letter"),
                        "T1 build-plan",
                        Term.STARTED),
                at("T1 is finished", ACCOUNTABLE, new SomePlan().finished("T1"), "T2 choose-storage", Term.ORDER),
                at(
                        "a later activity is begun",
                        ACCOUNTABLE,
                        new SomePlan().finished("T1").did("P1", "list-issues"),
                        "P1 list-parties",
                        Term.STARTED),
                at(
                        "roles are filled already, unnoticed",
                        ACCOUNTABLE,
                        new SomePlan().finished("T1").seen("categories-filled"),
                        "T3 name-accountable-and-deputy",
                        Term.STARTED),
                at(
                        "a document of the activity waits, the next can be written",
                        ACCOUNTABLE,
                        new SomePlan()
                                .finished("T1", "T2", "T3")
                                .did("P1", "list-issues", "list-parties")
                                .inApproval("W11"),
                        "P1 approve-requirements-register",
                        Term.STARTED),
                at(
                        "a short step stands beside longer ones",
                        ACCOUNTABLE,
                        new SomePlan()
                                .finished("T1", "T2", "T3", "P1", "P2", "T4", "T5")
                                .declared("P3", P3_BEFORE_SHORT)
                                .seen("risk-method-chosen"),
                        "P3 set-repeat-rules",
                        Term.STARTED),
                at(
                        "everything of level 1 is finished",
                        ACCOUNTABLE,
                        new SomePlan().level(1).finished("T1", "T2", "T3", "T5", "P1", "P2", "D4"),
                        "none",
                        Term.NOTHING_OPEN),
                at(
                        "something stale blocks nobody",
                        ACCOUNTABLE,
                        new SomePlan().finished("T1").stale("W01"),
                        "T2 choose-storage",
                        Term.ORDER));
    }

    private static Stream<Arguments> deadlines() {
        SomePlan two = new SomePlan().finished("T1");
        return Stream.of(
                at(
                        "a date is near",
                        ACCOUNTABLE,
                        begun().due("P1", TODAY.plusDays(7)),
                        "P1 list-issues",
                        Term.DEADLINE),
                at("a date is not near", ACCOUNTABLE, begun().due("P1", TODAY.plusDays(8)), T1_FIRST, Term.STARTED),
                at("a date has passed", ACCOUNTABLE, begun().due("P1", TODAY.minusDays(3)), P1_FIRST, Term.DEADLINE),
                at(
                        "a date is near but the activity cannot start",
                        ACCOUNTABLE,
                        new SomePlan().due("P1", TODAY),
                        "T1 write-letter",
                        Term.UNBLOCKS),
                at(
                        "what comes first is postponed",
                        ACCOUNTABLE,
                        two.postponed("T2", TODAY.plusDays(10)),
                        "T3 name-accountable-and-deputy",
                        Term.ORDER),
                at(
                        "the date of what was postponed has come",
                        ACCOUNTABLE,
                        new SomePlan().finished("T1").postponed("T2", TODAY),
                        "T2 choose-storage",
                        Term.ORDER),
                at(
                        "a near date weighs more than a postponement",
                        ACCOUNTABLE,
                        new SomePlan().finished("T1").due("P1", TODAY).postponed("P1", TODAY.plusDays(2)),
                        P1_FIRST,
                        Term.DEADLINE));
    }

    private static Stream<Arguments> levels() {
        return Stream.of(
                at(
                        "one task closes level 1",
                        ACCOUNTABLE,
                        new SomePlan()
                                .level(2)
                                .finished("T1", "T2", "T3", "T5", "P1", "P2")
                                .approved("W32", "W33", "W34")
                                .declared("D4", "identify", "diagnostic-method", "possible-escalation", "enclosing"),
                        "D4 resolution-procedure",
                        Term.CLOSES_LEVEL),
                at(
                        "two tasks of the level are open, so the order of the guide decides",
                        ACCOUNTABLE,
                        new SomePlan()
                                .level(2)
                                .finished("T1", "T2", "T3", "T5", "P1", "P2")
                                .approved("W32", "W33", "W34")
                                .declared("D4", "identify", "diagnostic-method", "enclosing"),
                        "T4 list-skills",
                        Term.STARTED));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                at("a manager whom nobody asks", MANAGER, new SomePlan().finished("T1"), "none", Term.NOTHING_OPEN),
                arguments(
                        "a manager whose signature is missing",
                        MANAGER,
                        new SomePlan().inApproval("W01"),
                        List.of(letterFor("paul")),
                        "APPROVAL T1 write-letter",
                        Term.UNBLOCKS),
                arguments(
                        "the accountable who sent the letter",
                        ACCOUNTABLE,
                        new SomePlan().inApproval("W01"),
                        List.of(letterFor("paul")),
                        "T1 present-to-management",
                        Term.STARTED),
                arguments(
                        "a manager with a new version of something established",
                        MANAGER,
                        letter(),
                        List.of(letterFor("paul")),
                        "APPROVAL T1 write-letter",
                        Term.SOMEBODY_WAITS),
                at(
                        "a manager who leads an activity as usual",
                        MANAGER,
                        letter(),
                        "T1 present-to-management",
                        Term.STARTED),
                at(
                        "an activity was handed over",
                        OPERATIONAL,
                        new SomePlan().finished("T1", "T2", "T3").responsible("D4", "anna"),
                        "D4 identify",
                        Term.ORDER),
                at(
                        "the accountable leaves what was handed over",
                        ACCOUNTABLE,
                        new SomePlan().finished("T1", "T2", "T3").responsible("P1", "anna"),
                        "T4 list-skills",
                        Term.ORDER),
                at(
                        "the accountable enters what somebody without an account does",
                        ACCOUNTABLE,
                        new SomePlan().finished("T1").responsible("T2", "tom"),
                        "T2 choose-storage",
                        Term.ORDER),
                at(
                        "others wait for what the accountable does",
                        ACCOUNTABLE,
                        new SomePlan()
                                .finished("T1", "T2", "T3", "P1", "P2", "T4", "T5", "D4")
                                .declared("P3", P3_ALL)
                                .seen("risk-method-chosen", "risk-method-tried")
                                .responsible("P4", "anna"),
                        "P3 approve-method",
                        Term.SOMEBODY_WAITS),
                at("an employee", EMPLOYEE, new SomePlan().finished("T1"), "none", Term.NOTHING_OPEN));
    }

    private static final String T1_FIRST = "T1 present-to-management";
    private static final String P1_FIRST = "P1 list-issues";
    private static final String[] P3_BEFORE_SHORT = {
        "choose-method", "word-scales", "check-calculation", "set-acceptance-limits"
    };
    private static final String[] P3_ALL = {
        "choose-method", "word-scales", "check-calculation", "set-acceptance-limits", "set-repeat-rules", "try-on-cases"
    };

    private static SomePlan letter() {
        return new SomePlan().approved("W01");
    }

    private static SomePlan begun() {
        return letter();
    }

    private static SomePlan sponsor() {
        return letter().declared("T1", "present-to-management", "choose-sponsor");
    }

    private static WaitingForApproval.Item letterFor(String person) {
        return new WaitingForApproval.Item(
                "W01",
                Localized.english("Letter"),
                "/documents/W01/approval",
                5,
                List.of(person),
                "marta",
                Instant.EPOCH);
    }

    private static Arguments at(String name, Worker worker, SomePlan plan, String expected, Term reason) {
        return arguments(name, worker, plan, NOTHING, expected, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void suggests(
            String name,
            Worker worker,
            SomePlan plan,
            List<WaitingForApproval.Item> waiting,
            String expected,
            Term reason) {
        NextAction action = RULE.rank(plan.plan(), worker, waiting, TODAY).first();

        assertThat(words(action)).isEqualTo(expected);
        assertThat(action.reason().term()).isEqualTo(reason);
    }

    private static String words(NextAction action) {
        return switch (action.kind()) {
            case NONE -> "none";
            case APPROVAL -> "APPROVAL " + action.activity() + " " + action.task();
            default -> action.activity() + " " + action.task();
        };
    }

    @Test
    void thereAreThirtySituations() {
        assertThat(situations().count()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void offersFourOthersInTheirOrder() {
        NextActions actions = RULE.rank(new SomePlan().finished("T1", "T2").plan(), ACCOUNTABLE, NOTHING, TODAY);

        assertThat(actions.others()).hasSizeLessThanOrEqualTo(4);
        assertThat(actions.others())
                .extracting(NextAction::score)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void remindsOfLateWorkOfOnesOwn() {
        OverdueWork.Item mine = new OverdueWork.Item(
                "Set up backups", "/treatment-plan/1", 10, ACCOUNTABLE.person(), TODAY.minusDays(3));
        OverdueWork.Item other = new OverdueWork.Item("Paint the door", "/treatment-plan/2", 10, "somebody", TODAY);

        NextActions actions = RULE.rank(
                new SomePlan().finished("T1", "T2").plan(), ACCOUNTABLE, NOTHING, List.of(mine, other), TODAY);

        assertThat(actions.first().kind()).isEqualTo(NextAction.Kind.OVERDUE);
        assertThat(actions.first().title().in(org.ourlet.shared.Language.EN)).isEqualTo("Set up backups");
        assertThat(actions.first().reason()).isEqualTo(NextAction.Reason.of(Term.DEADLINE, TODAY.minusDays(3)));
        assertThat(actions.others()).noneMatch(action -> action.kind() == NextAction.Kind.OVERDUE);
    }

    @Test
    void answersTheSameAgain() {
        SomePlan plan = new SomePlan().finished("T1").due("P1", TODAY);

        assertThat(RULE.rank(plan.plan(), ACCOUNTABLE, NOTHING, TODAY))
                .isEqualTo(RULE.rank(plan.plan(), ACCOUNTABLE, NOTHING, TODAY));
    }

    @Test
    void addsUpWhatApplies() {
        SomePlan plan = new SomePlan().due("T1", TODAY);

        NextAction action = RULE.rank(plan.plan(), ACCOUNTABLE, NOTHING, TODAY).first();

        assertThat(action.score()).isEqualTo(100 + 60 + 20);
        assertThat(action.reason()).isEqualTo(NextAction.Reason.of(Term.DEADLINE, TODAY));
        assertThat(action.minutes()).isEqualTo(30);
        assertThat(action.path()).isEqualTo("/documents/W01");
    }
}
