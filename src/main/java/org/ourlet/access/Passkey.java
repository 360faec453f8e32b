// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.passkey.PublicHalf;

/**
 * A passkey: a key pair in a device or a password manager that vouches for the owner of an account after having asked her
 * who she is. It counts as both factors.
 *
 * @param name what its owner calls it
 * @param lastUsedAt null when it was not used yet
 */
public record Passkey(
        String id,
        String account,
        String name,
        PublicHalf key,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    public static final int LONGEST_NAME = 80;

    /** The message key of what is wrong with a name; empty when nothing is. */
    static Optional<String> nameProblem(String typed) {
        boolean fits = !typed.isBlank() && typed.strip().length() <= LONGEST_NAME;
        return fits ? Optional.empty() : Optional.of("access.passkey.name-missing");
    }
}
