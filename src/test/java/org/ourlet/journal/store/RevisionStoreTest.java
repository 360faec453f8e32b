// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.RevisionStore;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;
import tools.jackson.databind.json.JsonMapper;

abstract class RevisionStoreTest extends StoreTest {

    private RevisionStore store;
    private JournalStore journal;
    private OrganisationId proofbox;
    private OrganisationId weber;

    @BeforeEach
    void make() {
        store = new JdbcRevisionStore(jdbc());
        journal = new JdbcJournalStore(
                jdbc(), new Details(new JsonMapper()), new AnchorFile(folder.resolve("journal.anchor")));
        proofbox = organisation("proofbox");
        weber = organisation("weber");
    }

    @Test
    void staysWhileNothingHappens() {
        assertThat(store.settled(proofbox, NOW)).isEqualTo(store.settled(proofbox, NOW.plusSeconds(1)));
    }

    @Test
    void movesWithEachSmallChangeOfTheOrganisationAlone() {
        var before = store.settled(proofbox, NOW);
        var other = store.settled(weber, NOW);

        store.touch(proofbox);
        var once = store.settled(proofbox, NOW);
        store.touch(proofbox);

        assertThat(once).isNotEqualTo(before);
        assertThat(store.settled(proofbox, NOW)).isNotEqualTo(once).isNotEqualTo(before);
        assertThat(store.settled(weber, NOW)).isEqualTo(other);
    }

    @Test
    void movesWithTheJournalOfTheOrganisationAndOfTheInstallation() {
        var before = store.settled(proofbox, NOW);
        journal.reserve(proofbox);
        var after = store.settled(proofbox, NOW);
        journal.reserve(JournalStore.INSTALLATION);

        assertThat(after).isNotEqualTo(before);
        assertThat(store.settled(proofbox, NOW)).isNotEqualTo(after);
    }

    @Test
    void movesWithTheHourForWhatDependsOnTheDay() {
        assertThat(store.settled(proofbox, NOW)).isNotEqualTo(store.settled(proofbox, NOW.plus(Duration.ofHours(1))));
    }
}
