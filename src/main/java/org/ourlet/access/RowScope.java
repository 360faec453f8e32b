// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.jspecify.annotations.Nullable;
import org.ourlet.shared.OrganisationId;

/**
 * Of which organisation the running thread sees rows: a second net below the conditions of the statements, spread by row
 * level security on PostgreSQL. A request in an organisation is pinned to it, whatever a store is asked for. Without a
 * pin, a store sees the organisation that it is called with. Otherwise nothing is seen. Closed, it is as it was before.
 */
public final class RowScope implements AutoCloseable {

    /** All rows of all organisations. */
    public static final String ALL = "*";

    /** Rows of no organisation. */
    public static final String NONE = "";

    private static final ThreadLocal<@Nullable String> PINNED = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable String> RUNNING = new ThreadLocal<>();

    private final @Nullable String before;

    private RowScope(String scope) {
        before = RUNNING.get();
        RUNNING.set(scope);
    }

    /** From now on this thread sees one organisation alone, until {@link #unpin}. */
    public static void pin(OrganisationId organisation) {
        PINNED.set(organisation.value());
    }

    public static void unpin() {
        PINNED.remove();
    }

    /** The rows of that organisation, or of the one that is pinned. */
    public static RowScope within(OrganisationId organisation) {
        return new RowScope(pinnedOr(organisation.value()));
    }

    /** All rows: for jobs of the installation, such as a backup. */
    public static RowScope across() {
        return new RowScope(ALL);
    }

    /** What the database is to be told. */
    public static String current() {
        String running = RUNNING.get();
        return running == null ? pinnedOr(NONE) : running;
    }

    private static String pinnedOr(String other) {
        String pinned = PINNED.get();
        return pinned == null ? other : pinned;
    }

    @Override
    public void close() {
        if (before == null) {
            RUNNING.remove();
        } else {
            RUNNING.set(before);
        }
    }
}
