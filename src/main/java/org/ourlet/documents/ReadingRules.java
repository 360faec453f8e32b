// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.WorkProduct.Classification;
import org.ourlet.people.Person;
import org.ourlet.people.Team;

/**
 * Who may read what a document says: the one place where its access restriction becomes a rule. Public and internal keep
 * nobody of the organisation out. Restricted is for the roles that read everything, and for persons who were named.
 * Confidential is for single persons alone: those who write, lead or decide, the one who looks after it, and those who were
 * named. Our own.
 *
 * @param readers of a restricted or confidential document, each with the first reason that holds
 */
public record ReadingRules(Restriction restriction, List<Reader> readers) {

    /** The access restriction of a document, by its letter. */
    public enum Restriction {
        P,
        I,
        R,
        C;

        /** Whether it keeps somebody of the organisation out. */
        public boolean closed() {
            return this == R || this == C;
        }

        static Restriction of(Classification classification) {
            return valueOf(classification.access());
        }
    }

    /** Why somebody may read a confidential document. */
    public enum Reason {
        WRITES,
        LEADS,
        DECIDES,
        OWNS,
        NAMED
    }

    /** Somebody who may read a confidential document. */
    public record Reader(Person person, Reason reason) {}

    /** How much of a document somebody may read. */
    public enum Reach {
        NOTHING,
        IN_FORCE,
        EVERY_VERSION
    }

    private static final Set<ActorCategory> READ_EVERYTHING = EnumSet.complementOf(EnumSet.of(ActorCategory.EMPLOYEE));

    public ReadingRules {
        readers = List.copyOf(readers);
    }

    /**
     * @param owner who looks after it, empty when nobody does
     * @param named keys of the persons who were named as its readers
     */
    static ReadingRules of(
            Restriction restriction, Team team, ApprovalRules rules, List<Person> owner, Set<String> named) {
        List<Reader> readers = new ArrayList<>();
        if (restriction == Restriction.C) {
            add(readers, team.holders(ActorCategory.ISMS_ACCOUNTABLE), Reason.WRITES);
            add(readers, team.holders(ActorCategory.TOP_MANAGEMENT), Reason.LEADS);
            add(readers, rules.entitled(), Reason.DECIDES);
            add(readers, owner, Reason.OWNS);
        }
        if (restriction == Restriction.R) {
            READ_EVERYTHING.forEach(category -> add(readers, team.holders(category), reason(category)));
        }
        add(
                readers,
                team.persons().stream()
                        .filter(person -> named.contains(person.id()))
                        .toList(),
                Reason.NAMED);
        return new ReadingRules(restriction, restriction.closed() ? readers : List.of());
    }

    private static Reason reason(ActorCategory category) {
        return switch (category) {
            case ISMS_ACCOUNTABLE -> Reason.WRITES;
            case TOP_MANAGEMENT -> Reason.LEADS;
            default -> Reason.DECIDES;
        };
    }

    private static void add(List<Reader> readers, List<Person> persons, Reason reason) {
        persons.stream()
                .filter(person -> readers.stream()
                        .noneMatch(reader -> reader.person().id().equals(person.id())))
                .distinct()
                .toList()
                .forEach(person -> readers.add(new Reader(person, reason)));
    }

    /** Those who were named besides. */
    public Stream<Person> named() {
        return readers.stream()
                .filter(reader -> reader.reason() == Reason.NAMED)
                .map(Reader::person);
    }

    /** What the member may read. Drafts are for those who write, whatever the restriction. */
    public Reach reach(Member member) {
        return reach(member.person(), member.may(Permission.READ_ALL));
    }

    /** @param everything whether the person reads all that is not closed to her */
    Reach reach(String person, boolean everything) {
        if (!restriction.closed() || restriction == Restriction.R && everything) {
            return everything ? Reach.EVERY_VERSION : Reach.IN_FORCE;
        }
        boolean reader = readers.stream().anyMatch(each -> each.person().id().equals(person));
        return !reader ? Reach.NOTHING : everything ? Reach.EVERY_VERSION : Reach.IN_FORCE;
    }
}
