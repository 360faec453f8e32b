// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.Optional;

/** Rows of links to set a new password. They belong to accounts, so no organisation is named. */
public interface PasswordResetStore {

    void insert(String account, String secretHash, Instant expiresAt);

    /** The account behind a link that can still be used. */
    Optional<Account> findOpen(String secretHash, Instant now);

    /** False when somebody else was faster. */
    boolean use(String secretHash);

    void withdraw(String account);
}
