// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.OrganisationId;

/**
 * What was derived from the facts of an organisation for each of several questions, kept in memory for as long as nothing of
 * it has changed. It is no second truth: every answer is preceded by a look at the {@link Revision}. Our own.
 *
 * @param <K> tells one question from others
 * @param <V> immutable, as several requests share it
 */
public final class RememberedEach<K, V> {

    private record Asked<K>(OrganisationId organisation, K question) {}

    private record Kept<V>(Revision revision, V value) {}

    private final Revisions revisions;
    private final Cache<Asked<K>, Kept<V>> kept;

    /** @param most questions of all organisations together; those asked least recently are derived again */
    RememberedEach(Revisions revisions, int most) {
        this.revisions = revisions;
        this.kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    /**
     * Derives unless it was derived from the same state before. Inside a transaction it always derives: what is seen there may
     * never come to be.
     */
    public V of(OrganisationId organisation, K question, Supplier<V> derive) {
        Optional<Revision> now = revisions.of(organisation);
        return now.isEmpty() ? derive.get() : of(new Asked<>(organisation, question), now.get(), derive);
    }

    private V of(Asked<K> asked, Revision revision, Supplier<V> derive) {
        @Nullable Kept<V> found = kept.getIfPresent(asked);
        if (found != null && found.revision().equals(revision)) {
            return found.value();
        }
        V value = derive.get();
        kept.put(asked, new Kept<>(revision, value));
        return value;
    }

    void forget() {
        kept.invalidateAll();
    }
}
