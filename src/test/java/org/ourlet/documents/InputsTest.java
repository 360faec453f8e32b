// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Profile;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;

class InputsTest {

    private static final Circumstances BEFORE = Proofbox.at(ImplementationLevel.LEVEL_4);

    private static Inputs inputs(String workProduct, Circumstances circumstances, Map<String, String> approved) {
        DocumentTemplate template = Proofbox.TEMPLATES.find(workProduct).orElseThrow();
        String activity = ShippedContent.GUIDE.workProduct(workProduct).leadActivity();
        return Inputs.of(template, ShippedContent.GUIDE.activity(activity), circumstances, approved);
    }

    /** The hashes of a document that was sent with its suggestions before anything changed. */
    private static Map<String, String> sent(String workProduct, Map<String, String> approved) {
        DocumentTemplate template = Proofbox.TEMPLATES.find(workProduct).orElseThrow();
        Map<String, Value> derived = Proofbox.DERIVED.in(Language.EN, BEFORE);
        Set<String> used = new TemplateFill(template, Language.EN, Map.of(), derived)
                .fill("-", BEFORE::appears, Map.of())
                .used();
        return inputs(workProduct, BEFORE, approved).hashes(template, used, Map.of());
    }

    private static List<String> reasons(String workProduct, Circumstances now, Map<String, String> approved) {
        return inputs(workProduct, now, approved).changedSince(sent(workProduct, Map.of("W11", "1"))).stream()
                .map(StaleReason::messageKey)
                .toList();
    }

    private static Circumstances with(Profile profile) {
        return new Circumstances(BEFORE.organisation(), profile, BEFORE.team(), BEFORE.target());
    }

    private static Circumstances saying(FactKey key, String value) {
        Map<FactKey, String> values = new HashMap<>(BEFORE.profile().values());
        values.put(key, value);
        return with(new Profile(values));
    }

    private static Circumstances ledBy(ActorCategory category) {
        List<RoleAssignment> assignments = Proofbox.team().assignments().stream()
                .map(held -> held.category() == category
                        ? new RoleAssignment("new", Proofbox.PAUL.id(), category, false)
                        : held)
                .toList();
        Team team = new Team(Proofbox.team().persons(), assignments);
        return new Circumstances(BEFORE.organisation(), BEFORE.profile(), team, BEFORE.target());
    }

    private static Circumstances renamed() {
        Organisation now = BEFORE.organisation();
        Organisation other = new Organisation(now.id(), now.slug(), "Sealbox", now.zone(), Language.DE, 1);
        return new Circumstances(other, BEFORE.profile(), BEFORE.team(), BEFORE.target());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("W01", Proofbox.at(ImplementationLevel.LEVEL_3), List.of("documents.stale.level")),
                Arguments.of("W13", Proofbox.at(ImplementationLevel.LEVEL_5), List.of("documents.stale.level")),
                Arguments.of("W14", Proofbox.at(ImplementationLevel.LEVEL_5), List.of()),
                Arguments.of("W14", Proofbox.at(ImplementationLevel.LEVEL_3), List.of("documents.stale.section")),
                Arguments.of("W01", saying(FactKey.SIZE, "20"), List.of("documents.stale.org.size")),
                Arguments.of("W14", saying(FactKey.SIZE, "20"), List.of()),
                Arguments.of("W13", saying(FactKey.PLACES, "paper"), List.of("documents.stale.org.places")),
                Arguments.of("W13", saying(FactKey.SCOPE_SITES, "Mars"), List.of("documents.stale.fact")),
                Arguments.of("W01", saying(FactKey.SCOPE_SITES, "Mars"), List.of()),
                Arguments.of("W01", ledBy(ActorCategory.TOP_MANAGEMENT), List.of("documents.stale.sponsor")),
                Arguments.of("W13", ledBy(ActorCategory.ISMS_ACCOUNTABLE), List.of("documents.stale.accountable")),
                Arguments.of("W14", renamed(), List.of("documents.stale.organisation")),
                Arguments.of("W14", BEFORE, List.of()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void saysWhatChanged(String workProduct, Circumstances now, List<String> reasons) {
        assertThat(reasons(workProduct, now, Map.of("W11", "1"))).isEqualTo(reasons);
    }

    @Test
    void seesANewVersionOfADocumentItBuildsOn() {
        List<StaleReason> reasons =
                inputs("W14", BEFORE, Map.of("W11", "2", "W12", "1")).changedSince(sent("W14", Map.of("W11", "1")));

        assertThat(reasons).extracting(StaleReason::workProduct).containsExactly("W11");
    }
}
