// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has shown to sign in.
 *
 * @param at when she proved who she is; a provider may have seen that long before
 * @param twoFactors it counts as two factors, so that no code is asked for
 */
public record SignInProof(Instant at, boolean twoFactors) {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** A proof of this moment, with one factor. */
    public static SignInProof now(Instant now) {
        return new SignInProof(now, false);
    }

    /** A proof of this moment, with both factors: a passkey. */
    public static SignInProof both(Instant now) {
        return new SignInProof(now, true);
    }

    /**
     * What a provider vouches for. When it does not say when it saw somebody, that was too long ago for what matters.
     *
     * @param seenAt null when it does not say
     */
    public static SignInProof vouched(@Nullable Instant seenAt, boolean twoFactors, Instant now) {
        Instant longAgo = now.minus(SignedIn.FRESH).minus(A_MOMENT);
        Instant at = seenAt == null ? longAgo : seenAt.isAfter(now) ? now : seenAt;
        return new SignInProof(at, twoFactors);
    }
}
