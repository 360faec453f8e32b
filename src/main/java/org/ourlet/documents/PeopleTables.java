// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Involvement;
import org.ourlet.people.Incompatibility;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.planning.Plans;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** Who is who, and who does what, as tables of documents (W05, W06). */
@Component
class PeopleTables implements GeneratedContent {

    private final People people;
    private final Plans plans;
    private final Guide guide;
    private final TextsByLanguage texts;

    PeopleTables(People people, Plans plans, Guide guide, TextsByLanguage texts) {
        this.people = people;
        this.plans = plans;
        this.guide = guide;
        this.texts = texts;
    }

    @Override
    public Set<GeneratedSource> sources() {
        return Set.of(
                GeneratedSource.PEOPLE_BY_CATEGORY, GeneratedSource.ROLE_MATRIX, GeneratedSource.INCOMPATIBLE_ROLES);
    }

    @Override
    public Table table(GeneratedSource source, OrganisationId organisation, Language language) {
        Texts words = texts.in(language);
        if (source == GeneratedSource.ROLE_MATRIX) {
            Set<String> chosen = plans.current(organisation)
                    .map(cycle -> cycle.selection().codes())
                    .orElse(Set.of());
            return matrix(chosen, words);
        }
        Team team = people.team(organisation);
        return source == GeneratedSource.PEOPLE_BY_CATEGORY ? categories(team, words) : incompatible(team, words);
    }

    private static Table categories(Team team, Texts words) {
        List<List<String>> rows = Stream.of(ActorCategory.values())
                .flatMap(category -> team.assignments().stream()
                        .filter(held -> held.category() == category)
                        .sorted((one, other) -> Boolean.compare(one.deputy(), other.deputy()))
                        .flatMap(held -> team.find(held.person()).stream().map(person -> row(person, held, words))))
                .toList();
        return Table.filled(head(words, "category", "person", "title", "part"), rows);
    }

    private static List<String> row(Person person, RoleAssignment held, Texts words) {
        List<String> parts = new ArrayList<>();
        parts.add(say(words, held.deputy() ? "deputy" : "first"));
        if (person.external()) {
            parts.add(say(words, "external"));
        }
        return List.of(category(held.category(), words), person.name(), person.title(), String.join(", ", parts));
    }

    /** The letters of a category stand in the order in which they are explained: A, R, C, I. */
    private Table matrix(Set<String> chosen, Texts words) {
        List<String> head = new ArrayList<>(head(words, "activity"));
        Stream.of(ActorCategory.values())
                .map(category -> category(category, words))
                .forEach(head::add);
        List<List<String>> rows = guide.activities().stream()
                .filter(activity -> chosen.contains(activity.code()))
                .map(activity -> row(activity, words.language()))
                .toList();
        return Table.filled(head, rows);
    }

    private static List<String> row(Activity activity, Language language) {
        return Stream.concat(
                        Stream.of(
                                activity.code() + " " + activity.text(language).name()),
                        Stream.of(ActorCategory.values()).map(category -> letters(activity, category)))
                .toList();
    }

    private static String letters(Activity activity, ActorCategory category) {
        return activity.raci().of(category).stream()
                .sorted()
                .map(PeopleTables::letter)
                .collect(Collectors.joining());
    }

    private static String letter(Involvement involvement) {
        return involvement.name().substring(0, 1);
    }

    private static Table incompatible(Team team, Texts words) {
        List<List<String>> rows =
                team.incompatibilities().stream().map(pair -> row(pair, words)).toList();
        List<List<String>> none = List.of(List.of(say(words, "nobody"), "\u2013", "\u2013"));
        return Table.filled(head(words, "person", "one-role", "other-role"), rows.isEmpty() ? none : rows);
    }

    private static List<String> row(Incompatibility pair, Texts words) {
        return List.of(pair.person().name(), category(pair.one(), words), category(pair.other(), words));
    }

    private static String category(ActorCategory category, Texts words) {
        return words.text("people.category." + category.name());
    }

    private static List<String> head(Texts words, String... keys) {
        return Stream.of(keys).map(key -> say(words, key)).toList();
    }

    private static String say(Texts words, String key) {
        return words.text("documents.table." + key);
    }
}
