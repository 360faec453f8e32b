// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An identity at a sign-in provider that opens an account, as its owner sees it.
 *
 * @param id what its owner takes it away by
 * @param lastUsedAt null when it was not used yet
 */
public record LinkedIdentity(
        String id,
        String issuer,
        Instant linkedAt,
        @Nullable Instant lastUsedAt) {}
