// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Touched;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Knows whether anything of an organisation has changed, because every change leaves a trace. */
@Service
public class Revisions {

    private static final int MOST_ORGANISATIONS = 200;

    private final RevisionStore store;
    private final Clock clock;
    private final List<RememberedEach<?, ?>> remembered = new CopyOnWriteArrayList<>();

    Revisions(RevisionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Runs in the transaction of the change, as the journal does. */
    @EventListener
    void count(Touched touched) {
        store.touch(touched.organisation());
    }

    /** What the organisation stands at now, with one statement; empty inside a transaction. */
    public Optional<Revision> of(OrganisationId organisation) {
        return store.settled(organisation, clock.instant());
    }

    /** A new place for what is derived from the facts of organisations. */
    public <V> Remembered<V> remember() {
        return new Remembered<>(rememberEach(MOST_ORGANISATIONS));
    }

    /** A new place for what is derived for one question of several. */
    public <K, V> RememberedEach<K, V> rememberEach(int most) {
        RememberedEach<K, V> place = new RememberedEach<>(this, most);
        remembered.add(place);
        return place;
    }

    /** The next to ask derives anew. */
    public void forgetAll() {
        remembered.forEach(RememberedEach::forget);
    }
}
