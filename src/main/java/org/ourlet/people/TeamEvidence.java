// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.EvidenceAnswer;

/** What the evidence checks on roles see in a team. */
final class TeamEvidence {

    private static final String PEOPLE = "/people";

    /** Sees one thing in a team. */
    private interface Look {
        EvidenceAnswer at(Team team, @Nullable String of);
    }

    private static final Map<String, Look> CHECKS = Map.of(
            "categories-filled", (team, of) -> categoriesFilled(team),
            "deputy-named", TeamEvidence::deputyNamed,
            "incompatibilities-settled",
                    (team, of) ->
                            EvidenceAnswer.whether(team.incompatibilities().isEmpty(), PEOPLE),
            "time-share-noted", (team, of) -> timeShareNoted(team));

    private TeamEvidence() {}

    static Set<String> names() {
        return CHECKS.keySet();
    }

    static EvidenceAnswer answer(Team team, String check, @Nullable String of) {
        return Objects.requireNonNull(CHECKS.get(check)).at(team, of);
    }

    private static EvidenceAnswer categoriesFilled(Team team) {
        ActorCategory[] categories = ActorCategory.values();
        long filled = Arrays.stream(categories)
                .filter(category -> team.holder(category).isPresent())
                .count();
        return new EvidenceAnswer((int) filled, categories.length, PEOPLE);
    }

    /** @param of name of the category; the ISMS accountable when the task does not say */
    private static EvidenceAnswer deputyNamed(Team team, @Nullable String of) {
        ActorCategory category = of == null ? ActorCategory.ISMS_ACCOUNTABLE : ActorCategory.valueOf(of);
        return EvidenceAnswer.whether(team.deputy(category).isPresent(), PEOPLE);
    }

    private static EvidenceAnswer timeShareNoted(Team team) {
        List<Person> withRole = team.persons().stream()
                .filter(person -> !team.assignmentsOf(person).isEmpty())
                .toList();
        long noted = withRole.stream()
                .filter(person -> person.halfDaysPerMonth() != null)
                .count();
        return new EvidenceAnswer((int) noted, withRole.size(), PEOPLE);
    }
}
