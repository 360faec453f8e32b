// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What another program shows instead of signing in. It acts for whoever made it, in one organisation, and never longer than
 * that account may.
 *
 * @param name of the integration
 * @param madeBy name of the account that it acts for
 * @param lastUsedAt to the minute, null before the first time
 */
public record ApiToken(
        String id,
        String name,
        Scope scope,
        String madeBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public static final int LONGEST_NAME = 80;

    /** What a token may do at most. Decisions are for people: no scope approves. */
    public enum Scope {
        READ(EnumSet.of(Permission.TAKE_PART, Permission.READ_ALL)),
        WRITE(EnumSet.of(Permission.TAKE_PART, Permission.READ_ALL, Permission.DECLARE, Permission.EDIT_ALL));

        private final Set<Permission> permissions;

        Scope(Set<Permission> permissions) {
            this.permissions = permissions;
        }

        /** Those of the account that the scope leaves. */
        Set<Permission> within(Set<Permission> held) {
            Set<Permission> left = EnumSet.noneOf(Permission.class);
            held.stream().filter(permissions::contains).forEach(left::add);
            return left;
        }
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
