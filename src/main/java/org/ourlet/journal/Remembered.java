// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.OrganisationId;

/**
 * What was derived from the facts of an organisation, kept in memory for as long as nothing of it has changed. It is no
 * second truth: every answer is preceded by a look at the {@link Revision}. Our own.
 *
 * @param <V> immutable, as several requests share it
 */
public final class Remembered<V> {

    /** The most organisations; those asked for least recently are derived again. */
    private static final int MOST = 200;

    private record Kept<V>(Revision revision, V value) {}

    private final Revisions revisions;
    private final Cache<OrganisationId, Kept<V>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Remembered(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Derives unless it was derived from the same state before. Inside a transaction it always derives: what is seen there may
     * never come to be.
     */
    public V of(OrganisationId organisation, Function<OrganisationId, V> derive) {
        return revisions
                .of(organisation)
                .map(revision -> of(organisation, revision, derive))
                .orElseGet(() -> derive.apply(organisation));
    }

    private V of(OrganisationId organisation, Revision revision, Function<OrganisationId, V> derive) {
        @Nullable Kept<V> found = kept.getIfPresent(organisation);
        if (found != null && found.revision().equals(revision)) {
            return found.value();
        }
        V value = derive.apply(organisation);
        kept.put(organisation, new Kept<>(revision, value));
        return value;
    }

    void forget() {
        kept.invalidateAll();
    }
}
