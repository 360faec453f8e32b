// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Approval;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.documents.RetentionDecision;
import org.ourlet.documents.RetentionDecision.Decision;
import org.ourlet.documents.RetentionStore;
import org.ourlet.documents.RetentionStore.Left;
import org.ourlet.documents.SearchableText;
import org.ourlet.documents.VersionStatus;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class RetentionStoreTest extends StoreTest {

    private static final Actor CLAIRE = new Actor("account", "claire", "Claire");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private RetentionStore store;
    private JdbcDocumentStore documents;
    private OrganisationId proofbox;
    private OrganisationId brewery;

    @BeforeEach
    void make() {
        documents = new JdbcDocumentStore(jdbc());
        store = new JdbcRetentionStore(jdbc(), new JdbcOwnFileStore(jdbc()));
        proofbox = organisation("proofbox");
        brewery = organisation("brewery");
        documents.insert(proofbox, new Document("d1", "W06", Language.EN, null, NOW, List.of(), List.of()));
        version("v1", 1, VersionStatus.SUPERSEDED);
        version("v2", 2, VersionStatus.APPROVED);
        decided("a1", "v1", NOW);
        decided("a2", "v2", LATER);
    }

    private void version(String id, int number, VersionStatus status) {
        Writing writing = new Writing(Map.of("gifts", "Coffee"), "account", "Marta", NOW);
        Frozen frozen = new Frozen("text of " + id, "hash of " + id, Map.of("level", "x"), NOW);
        documents.insert(proofbox, "d1", new DocumentVersion(id, number, VersionStatus.DRAFT, writing, null, 1));
        documents.update(proofbox, new DocumentVersion(id, number, status, writing, frozen, 1));
    }

    private void decided(String id, String version, Instant at) {
        documents.insert(
                proofbox, id, new Approval(version, Approval.Decision.APPROVED, "account", "Claire", at, false, ""));
    }

    private Left first() {
        return store.left(proofbox).get(0);
    }

    @Test
    void aSupersededVersionLeftWhenTheNextWasApproved() {
        assertThat(store.left(proofbox)).containsExactly(new Left("v1", "W06", 1, VersionStatus.SUPERSEDED, LATER));
        assertThat(store.left(brewery)).isEmpty();
    }

    @Test
    void aRecordLeftWhenItWasClosed() {
        version("v3", 3, VersionStatus.FINAL);

        assertThat(store.left(proofbox)).contains(new Left("v3", "W06", 3, VersionStatus.FINAL, NOW));
    }

    @Test
    void theLatestDecisionHolds() {
        RetentionDecision kept =
                new RetentionDecision("v1", Decision.KEPT, LocalDate.of(2031, 1, 1), "A claim: ü 中", "Claire", NOW);
        RetentionDecision longer =
                new RetentionDecision("v1", Decision.KEPT, LocalDate.of(2032, 1, 1), "Still open", "Claire", LATER);
        store.insert(proofbox, "r1", kept, CLAIRE);
        store.insert(proofbox, "r2", longer, CLAIRE);

        assertThat(store.latest(proofbox)).containsExactly(longer);
        assertThat(store.latest(proofbox, "v1")).contains(longer);
        assertThat(store.latest(brewery)).isEmpty();
        assertThat(store.latest(brewery, "v1")).isEmpty();
    }

    @Test
    void disposingLeavesLineAndHash() {
        assertThat(store.dispose(brewery, first())).isFalse();
        assertThat(store.dispose(proofbox, first())).isTrue();

        DocumentVersion left =
                documents.find(proofbox, "W06").orElseThrow().version(1).orElseThrow();
        assertThat(left.destroyed()).isTrue();
        assertThat(left.sent().orElseThrow()).isEqualTo(new Frozen("", "hash of v1", Map.of(), NOW));
        assertThat(left.writing().answers()).isEmpty();
        assertThat(store.left(proofbox)).isEmpty();
    }

    @Test
    void doesNotDisposeOfWhatIsInForce() {
        assertThat(store.dispose(proofbox, new Left("v2", "W06", 2, VersionStatus.APPROVED, NOW)))
                .isFalse();
    }

    @Test
    void aSearchLooksThroughWhatIsInForce() {
        assertThat(documents.texts(proofbox)).containsExactly(Map.entry("W06", new SearchableText("text of v2", "")));
        assertThat(documents.texts(brewery)).isEmpty();
    }
}
