// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.passkey.OpenedChallenge;

/** Rows of passkeys, and of challenges that were used. They belong to accounts, so no organisation is named. */
public interface PasskeyStore {

    /** False when that key pair is known already. */
    boolean insert(Passkey passkey);

    /** In the order in which they were made. */
    List<Passkey> of(String account);

    Optional<Passkey> find(String credential);

    /** Notes a use. False when the passkey was used or removed meanwhile, so that its count is another. */
    boolean use(Passkey passkey, long count, Instant at);

    /** False when the account has no such passkey. */
    boolean rename(String account, String id, String name);

    /** False likewise. */
    boolean delete(String account, String id);

    /** False when it was spent before. Forgets those that are over. */
    boolean spend(OpenedChallenge challenge, Instant now);
}
