// SPDX-License-Identifier: Apache-2.0
/** The envelope of a backup: AES-256-GCM of the platform in frames, under a key that Argon2id makes from a passphrase. */
@NamedInterface("sealed")
@NullMarked
package org.ourlet.exchange.sealed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
