// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.EvidenceAnswer;

class TeamEvidenceTest {

    private static final Person MARTA = person("marta", 4);
    private static final Person PAUL = person("paul", null);
    private static final Person TOM = person("tom", null);

    @Test
    void countsCategoriesWithAFirstHolder() {
        Team team = team(holds(MARTA, ActorCategory.ISMS_ACCOUNTABLE), deputy(PAUL, ActorCategory.TOP_MANAGEMENT));

        assertThat(answer(team, "categories-filled", null)).isEqualTo(new EvidenceAnswer(1, 4, "/people"));
    }

    @Test
    void seesADeputyOfTheCategory() {
        Team team = team(holds(MARTA, ActorCategory.ISMS_ACCOUNTABLE), deputy(PAUL, ActorCategory.ISMS_ACCOUNTABLE));

        assertThat(answer(team, "deputy-named", "ISMS_ACCOUNTABLE").complete()).isTrue();
        assertThat(answer(team, "deputy-named", "TOP_MANAGEMENT").complete()).isFalse();
        assertThat(answer(team, "deputy-named", null).complete()).isTrue();
    }

    @Test
    void aDeputyIsNoConflict() {
        Team conflict = team(holds(MARTA, ActorCategory.ISMS_ACCOUNTABLE), holds(MARTA, ActorCategory.TOP_MANAGEMENT));
        Team settled = team(holds(MARTA, ActorCategory.ISMS_ACCOUNTABLE), deputy(MARTA, ActorCategory.TOP_MANAGEMENT));

        assertThat(answer(conflict, "incompatibilities-settled", null).complete())
                .isFalse();
        assertThat(answer(settled, "incompatibilities-settled", null).complete())
                .isTrue();
    }

    @Test
    void countsThoseWithARoleWhoseTimeIsNoted() {
        Team team = team(holds(MARTA, ActorCategory.ISMS_ACCOUNTABLE), holds(PAUL, ActorCategory.TOP_MANAGEMENT));

        assertThat(answer(team, "time-share-noted", null)).isEqualTo(new EvidenceAnswer(1, 2, "/people"));
    }

    @Test
    void knowsItsNames() {
        assertThat(TeamEvidence.names())
                .containsExactlyInAnyOrder(
                        "categories-filled", "deputy-named", "incompatibilities-settled", "time-share-noted");
    }

    private static EvidenceAnswer answer(Team team, String check, @Nullable String of) {
        return TeamEvidence.answer(team, check, of);
    }

    private static Team team(RoleAssignment... assignments) {
        return new Team(List.of(MARTA, PAUL, TOM), List.of(assignments));
    }

    private static RoleAssignment holds(Person person, ActorCategory category) {
        return new RoleAssignment(person.id() + category, person.id(), category, false);
    }

    private static RoleAssignment deputy(Person person, ActorCategory category) {
        return new RoleAssignment(person.id() + category, person.id(), category, true);
    }

    private static Person person(String id, @Nullable Integer halfDays) {
        return new Person(id, id, new Person.Contact("", ""), false, halfDays, null, 0);
    }
}
