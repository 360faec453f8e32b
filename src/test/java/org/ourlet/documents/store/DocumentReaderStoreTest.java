// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.DocumentReaderStore;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class DocumentReaderStoreTest extends StoreTest {

    private static final Actor MARTA = new Actor("account", "marta", "Marta");

    private DocumentReaderStore store;
    private OrganisationId proofbox;
    private OrganisationId brewery;

    @BeforeEach
    void make() {
        store = new JdbcDocumentReaderStore(jdbc());
        proofbox = organisation("proofbox");
        brewery = organisation("brewery");
        jdbc().sql("insert into person (organisation_id, id, name, email, title, external, suspended, version)"
                        + " values (?, 'paul', 'Paul', '', '', false, false, 0)")
                .param(proofbox.value())
                .update();
    }

    @Test
    void namesAPersonOncePerDocument() {
        assertThat(store.insert(proofbox, "W22", "paul", MARTA, NOW)).isTrue();
        assertThat(store.insert(proofbox, "W22", "paul", MARTA, NOW)).isFalse();
        assertThat(store.insert(proofbox, "W24", "paul", MARTA, NOW)).isTrue();

        assertThat(store.all(proofbox)).isEqualTo(Map.of("W22", Set.of("paul"), "W24", Set.of("paul")));
        assertThat(store.all(brewery)).isEmpty();
    }

    @Test
    void takesTheNameBackInItsOwnOrganisationAlone() {
        store.insert(proofbox, "W22", "paul", MARTA, NOW);

        assertThat(store.delete(brewery, "W22", "paul")).isFalse();
        assertThat(store.delete(proofbox, "W22", "paul")).isTrue();
        assertThat(store.delete(proofbox, "W22", "paul")).isFalse();
    }
}
