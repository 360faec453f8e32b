// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Reach;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.risk.catalogue.OwnEntryStore;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class OwnEntryStoreTest extends StoreTest {

    private OwnEntryStore store;
    private OrganisationId proofbox;
    private OrganisationId brasserie;

    @BeforeEach
    void make() {
        store = new JdbcOwnEntryStore(jdbc(), batch());
        proofbox = organisation("proofbox");
        brasserie = organisation("brasserie");
    }

    private static OwnEntry weakness(String id) {
        return new OwnEntry(
                id,
                Kind.VULNERABILITY,
                new Localized<>(Map.of(
                        Language.FR, new Words("Clé", "parce que tous l’ont", "", "", "note"),
                        Language.DE, new Words("Schlüssel", "weil alle ihn haben", "", "", ""))),
                Reach.of(Set.of(), Set.of("premises", "paper"), Set.of("fire", "theft"), List.of("A.7.1", "A.7.2")),
                new Source("V7", "House", 2, "CC0-1.0", "house.json", false),
                false,
                0);
    }

    private static OwnEntry threat(String id) {
        return new OwnEntry(
                id,
                Kind.THREAT,
                Localized.english(new Words("Flood", "The river floods the cellar", "nature", "by rain", "note")),
                Reach.of(SecurityCriterion.STANDARD, Set.of("premises"), Set.of(), Set.of()),
                Source.HAND,
                true,
                0);
    }

    @Test
    void keepsEveryWordAndEveryLink() {
        store.insert(proofbox, List.of(weakness("a"), threat("b")));

        assertThat(store.all(proofbox)).containsExactly(weakness("a"), threat("b"));
    }

    @Test
    void keepsOrganisationsApart() {
        store.insert(proofbox, List.of(threat("a")));
        store.insert(brasserie, List.of(weakness("a")));

        assertThat(store.update(brasserie, threat("b"))).isFalse();
        store.replace(brasserie, List.of(threat("a")));

        assertThat(store.all(proofbox)).containsExactly(threat("a"));
    }

    @Test
    void changesWordsAndLinks() {
        store.insert(proofbox, List.of(weakness("a")));
        OwnEntry changed = weakness("a").with(Reach.of(Set.of(), Set.of("paper"), Set.of("fire"), Set.of()));

        assertThat(store.update(proofbox, changed)).isTrue();

        OwnEntry now = store.all(proofbox).get(0);
        assertThat(now.reach()).isEqualTo(changed.reach());
        assertThat(now.version()).isEqualTo(1);
    }

    @Test
    void refusesAStaleVersion() {
        store.insert(proofbox, List.of(weakness("a")));
        store.update(proofbox, weakness("a"));

        assertThat(store.update(proofbox, threat("a"))).isFalse();
        assertThat(store.all(proofbox).get(0).words()).isEqualTo(weakness("a").words());
    }

    @Test
    void takesThousandsAtOnce() {
        List<OwnEntry> many = IntStream.range(1000, 4000)
                .mapToObj(number -> weakness("w" + number))
                .toList();

        store.insert(proofbox, many);
        store.replace(proofbox, many);

        assertThat(store.all(proofbox)).hasSize(3000).allMatch(entry -> entry.version() == 1);
    }
}
