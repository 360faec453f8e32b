// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Identity;

/**
 * What a provider vouches for.
 *
 * @param authenticatedAt when it saw somebody prove who she is, null when it does not say
 * @param secondFactor its sign-in counts as two factors
 */
public record Vouched(Identity identity, @Nullable Instant authenticatedAt, boolean secondFactor) {}
