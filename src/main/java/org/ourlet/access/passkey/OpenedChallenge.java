// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.time.Instant;

/** A challenge that is ours and in time. Whoever acts on it has to spend it, by its hash, so that it counts once. */
public record OpenedChallenge(String hash, Instant expiresAt) {}
