// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Passkey;

/**
 * One passkey.
 *
 * @param lastUsedAt null when it was not used yet
 * @param typed the name in the form
 * @param problems message keys by field
 */
public record PasskeyView(
        String id,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        String typed,
        Map<String, String> problems) {

    static PasskeyView of(Passkey passkey, String typed, Map<String, String> problems) {
        return new PasskeyView(
                passkey.id(), passkey.name(), passkey.createdAt(), passkey.lastUsedAt(), typed, problems);
    }
}
