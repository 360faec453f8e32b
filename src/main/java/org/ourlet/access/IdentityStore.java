// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of linked identities. They belong to accounts, so no organisation is named. */
public interface IdentityStore {

    Optional<Account> find(Identity identity);

    /** Those of an account, the oldest first. */
    List<LinkedIdentity> of(String account);

    /** False when the identity opens an account already. */
    boolean insert(String id, String account, Identity identity, Instant at);

    void touch(Identity identity, Instant at);

    /** False when the account has no such identity. */
    boolean delete(String account, String id);

    /** How many accounts each issuer opens. */
    Map<String, Integer> countByIssuer();

    /** Remembers until then that an answer of a provider was used; false when it was used before. */
    boolean spend(String answerHash, Instant now, Instant until);
}
