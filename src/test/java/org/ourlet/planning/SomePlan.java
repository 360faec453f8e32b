// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceRequirement;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.guide.WorkProductStatus.State;
import org.ourlet.people.Person;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.tailoring.ImplementationLevel;

/** Builds plans for tests: level 4, interview answered, four people, nothing else done, unless said otherwise. */
final class SomePlan {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final Person MARTA = person("marta", "Marta Lopes", true);
    static final Person PAUL = person("paul", "Paul Reuter", true);
    static final Person ANNA = person("anna", "Anna Diederich", true);
    static final Person TOM = person("tom", "Tom Wagner", false);

    private Set<String> codes =
            ShippedContent.TAILORING.selection(ImplementationLevel.LEVEL_4).codes();
    private final Map<String, WorkProductStatus> states = new HashMap<>();
    private final Map<String, PlannedActivity> decided = new HashMap<>();
    private final List<TaskDeclaration> declarations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>(Set.of("interview-answered", "level-chosen"));
    private Team team = new Team(
            List.of(ANNA, MARTA, PAUL, TOM),
            List.of(
                    new RoleAssignment("1", "marta", ActorCategory.ISMS_ACCOUNTABLE, false),
                    new RoleAssignment("2", "paul", ActorCategory.TOP_MANAGEMENT, false),
                    new RoleAssignment("3", "anna", ActorCategory.OPERATIONAL_MANAGEMENT, false),
                    new RoleAssignment("4", "tom", ActorCategory.EMPLOYEE, false)));

    static Person person(String id, String name, boolean signsIn) {
        return new Person(id, name, new Person.Contact("", ""), false, null, signsIn ? "account-" + id : null, 0);
    }

    SomePlan level(int number) {
        return selection(ShippedContent.TAILORING
                .selection(ImplementationLevel.of(number).orElseThrow())
                .codes());
    }

    SomePlan selection(Collection<String> chosen) {
        codes = Set.copyOf(chosen);
        return this;
    }

    SomePlan team(Team other) {
        team = other;
        return this;
    }

    SomePlan approved(String... products) {
        return state(State.APPROVED, true, products);
    }

    SomePlan stale(String... products) {
        return state(State.STALE, true, products);
    }

    SomePlan draft(String... products) {
        return state(State.DRAFT, false, products);
    }

    SomePlan inApproval(String... products) {
        return state(State.IN_APPROVAL, false, products);
    }

    private SomePlan state(State state, boolean established, String... products) {
        for (String product : products) {
            states.put(product, new WorkProductStatus(state, established, established ? TODAY : null, 1, null, ""));
        }
        return this;
    }

    /** All outputs of the activities approved, all their tasks done. */
    SomePlan finished(String... activities) {
        for (String code : activities) {
            var activity = ShippedContent.GUIDE.activity(code);
            approved(activity.flow().outputs().toArray(String[]::new));
            activity.tasks().forEach(task -> done(code, task.id(), task.evidence()));
        }
        return this;
    }

    /** Done as far as a task can be done: declared, or seen by the program. */
    private void done(String activity, String task, EvidenceRequirement evidence) {
        if (evidence.declared()) {
            declared(activity, task);
        } else {
            seen.add(evidence.check() + " " + evidence.of());
        }
    }

    /** Tasks that the program sees by itself count as seen. */
    SomePlan did(String activity, String... tasks) {
        for (String task : tasks) {
            ShippedContent.GUIDE.activity(activity).tasks().stream()
                    .filter(each -> each.id().equals(task))
                    .forEach(each -> done(activity, task, each.evidence()));
        }
        return this;
    }

    SomePlan declared(String activity, String... tasks) {
        for (String task : tasks) {
            declarations.add(new TaskDeclaration(
                    activity + task, activity, task, "account-marta", "Marta Lopes", Instant.EPOCH, ""));
        }
        return this;
    }

    /** The program sees that what a check looks at is there. */
    SomePlan seen(String... checks) {
        seen.addAll(List.of(checks));
        return this;
    }

    SomePlan due(String activity, LocalDate day) {
        decided.put(activity, of(activity).withDue(day));
        return this;
    }

    SomePlan responsible(String activity, String person) {
        decided.put(activity, of(activity).withResponsible(person));
        return this;
    }

    SomePlan postponed(String activity, LocalDate until) {
        decided.put(activity, of(activity).postponedUntil(until));
        return this;
    }

    private PlannedActivity of(String activity) {
        return decided.getOrDefault(activity, PlannedActivity.undecided(activity));
    }

    Plan plan() {
        var selection = ShippedContent.TAILORING.selection(codes);
        int level = ShippedContent.TAILORING.check(codes).level();
        PdcaCycle cycle = new PdcaCycle("cycle", 1, level, selection, "1", TODAY, 0);
        WorkProducts products = new WorkProducts(states);
        return Plan.of(
                ShippedContent.GUIDE,
                new PlanBasis(cycle, decided, declarations, products, need -> answer(need, products), team));
    }

    private EvidenceAnswer answer(EvidenceRequirement need, WorkProducts products) {
        String of = need.of();
        boolean ofProduct =
                need.check().equals("document-approved") || need.check().equals("record-opened");
        boolean there = of != null && ofProduct
                ? products.established(of)
                : seen.contains(need.check()) || seen.contains(need.check() + " " + of);
        return EvidenceAnswer.whether(there, of == null ? "/" + need.check() : "/documents/" + of);
    }
}
