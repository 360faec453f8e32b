// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.function.Function;
import org.ourlet.shared.OrganisationId;

/**
 * What was derived from the facts of an organisation, kept in memory for as long as nothing of it has changed: one answer for
 * each organisation, see {@link RememberedEach}. Our own.
 *
 * @param <V> immutable, as several requests share it
 */
public final class Remembered<V> {

    private final RememberedEach<Class<?>, V> each;

    Remembered(RememberedEach<Class<?>, V> each) {
        this.each = each;
    }

    /** As {@link RememberedEach#of}. */
    public V of(OrganisationId organisation, Function<OrganisationId, V> derive) {
        return each.of(organisation, Remembered.class, () -> derive.apply(organisation));
    }
}
