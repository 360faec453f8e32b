// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Touched;

class RememberedTest {

    private static final OrganisationId PROOFBOX = new OrganisationId("proofbox");
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final AtomicInteger derived = new AtomicInteger();
    private final CountingStore store = new CountingStore();
    private final Revisions revisions = new Revisions(store, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Remembered<Integer> remembered = revisions.remember();

    private int ask() {
        return remembered.of(PROOFBOX, organisation -> derived.incrementAndGet());
    }

    @Test
    void derivesOnceWhileNothingChanges() {
        assertThat(ask()).isEqualTo(1);
        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void derivesAgainAfterAChange() {
        ask();

        revisions.count(new Touched(PROOFBOX));

        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void neitherKeepsNorBelievesWhatIsSeenInsideATransaction() {
        ask();

        store.unsettled = true;
        int inside = ask();
        store.unsettled = false;

        assertThat(inside).isEqualTo(2);
        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void forgetsWhenTold() {
        ask();

        revisions.forgetAll();

        assertThat(ask()).isEqualTo(2);
    }

    private static final class CountingStore implements RevisionStore {

        private long changes;
        private boolean unsettled;

        @Override
        public void touch(OrganisationId organisation) {
            changes++;
        }

        @Override
        public Optional<Revision> settled(OrganisationId organisation, Instant now) {
            return unsettled ? Optional.empty() : Optional.of(new Revision(0, 0, changes, now));
        }
    }
}
