// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.ApprovalOutcome.Reason;
import org.ourlet.documents.ApprovalOutcome.Refused;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.people.Team;

/**
 * Who may approve a document: those of the category that answers for the producing activity. Four eyes whenever a second one
 * of them can sign in; otherwise the author may, and the approval says so. Our own; internal audit will be stricter.
 */
public record ApprovalRules(ActorCategory category, List<Person> entitled) {

    public ApprovalRules {
        entitled = List.copyOf(entitled);
    }

    /** @param activity that produces the document */
    public static ApprovalRules of(Activity activity, Team team) {
        return of(activity.raci().accountable(), team);
    }

    /**
     * @param template of the document, null when it has none
     * @param activity that produces the document
     */
    static ApprovalRules of(@Nullable DocumentTemplate template, Activity activity, Team team) {
        @Nullable
        ActorCategory named = template == null ? null : template.rules().approval();
        return named == null ? of(activity, team) : of(named, team);
    }

    private static ApprovalRules of(ActorCategory category, Team team) {
        return new ApprovalRules(category, team.holders(category));
    }

    /** The one to ask: the first in line who did not write the text, with an account before one without. */
    public Optional<Person> approver(String author) {
        return others(author)
                .filter(Person::signsIn)
                .findFirst()
                .or(() -> others(author).findFirst().or(() -> entitled.stream().findFirst()));
    }

    /** Those who can decide now on a text of that author, the one to ask first. */
    List<Person> deciders(String author) {
        return entitled.stream()
                .filter(person -> person.account() != null)
                .filter(person -> refusal(Objects.requireNonNull(person.account()), author)
                        .isEmpty())
                .toList();
    }

    private Stream<Person> others(String author) {
        return entitled.stream().filter(person -> !author.equals(person.account()));
    }

    /** Why the account cannot decide on a text of that author. */
    public Optional<Refused> refusal(String account, String author) {
        if (entitled.stream().noneMatch(person -> account.equals(person.account()))) {
            return Optional.of(new Refused(Reason.NOT_AN_APPROVER, List.of(names())));
        }
        if (account.equals(author) && others(author).anyMatch(Person::signsIn)) {
            return Optional.of(new Refused(Reason.AUTHOR_CANNOT_APPROVE, List.of(names(author))));
        }
        return Optional.empty();
    }

    private String names() {
        return names("");
    }

    private String names(String without) {
        return entitled.stream()
                .filter(person -> !Objects.equals(person.account(), without))
                .map(Person::name)
                .reduce((some, more) -> some + ", " + more)
                .orElse("-");
    }
}
