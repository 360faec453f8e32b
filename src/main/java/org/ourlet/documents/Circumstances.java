// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Profile;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.shared.Language;

/**
 * What documents of an organisation rest on at one moment.
 *
 * @param target null while no level is chosen
 */
public record Circumstances(
        Organisation organisation,
        Profile profile,
        Team team,
        @Nullable Target target,
        PaperChoices choices) {

    /** With nothing chosen for its papers. */
    Circumstances(Organisation organisation, Profile profile, Team team, @Nullable Target target) {
        this(organisation, profile, team, target, PaperChoices.NONE);
    }

    /** In which language a document is written that is begun now. */
    Language languageOf(String document) {
        return choices.languages().getOrDefault(document, organisation.documentLanguage());
    }

    Optional<Person> accountable() {
        return team.holder(ActorCategory.ISMS_ACCOUNTABLE);
    }

    /** Who speaks for the ISMS in top management. */
    Optional<Person> sponsor() {
        return team.holders(ActorCategory.TOP_MANAGEMENT).stream().findFirst();
    }

    boolean appears(Condition condition) {
        return target == null
                ? condition.equals(Condition.ALWAYS)
                : condition.holds(target.levelNumber(), target.selection().codes());
    }

    Set<String> activities() {
        return target == null ? Set.of() : target.selection().codes();
    }

    /** What is said of each source now, by its key; facts by theirs. */
    Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        profile.values().forEach((key, value) -> said.put(key.key(), value));
        said.put(Source.ORGANISATION.key(), organisation.name());
        said.put(Source.ACCOUNTABLE.key(), accountable().map(Person::name).orElse(""));
        said.put(
                Source.SPONSOR.key(),
                sponsor().map(person -> person.name() + ", " + person.title()).orElse(""));
        said.put(Source.TEAM.key(), whoIsWho());
        if (target != null) {
            said.put(Source.LEVEL.key(), String.valueOf(target.levelNumber()));
            said.put(Source.ACTIVITIES.key(), target.selection().toString());
            said.put(Source.CYCLE.key(), target.start().toString());
        }
        return said;
    }

    private String whoIsWho() {
        return team.persons().stream()
                .flatMap(person -> team.assignmentsOf(person).stream()
                        .map(held -> person.name() + " " + held.category() + " " + held.deputy()))
                .collect(Collectors.joining(", "));
    }

    String fact(FactKey key) {
        return profile.text(key);
    }
}
