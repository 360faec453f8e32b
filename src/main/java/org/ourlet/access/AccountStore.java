// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ourlet.shared.Language;

/** Rows of accounts. They belong to the installation, so no organisation is named. */
public interface AccountStore {

    /** Stands in the place of a hash where an account has no password. */
    String NO_PASSWORD = "none";

    /** An account and the hash of its password. */
    record Credentials(Account account, String passwordHash) {

        public boolean hasPassword() {
            return !passwordHash.equals(NO_PASSWORD);
        }
    }

    void insert(Account account, String foldedEmail, String passwordHash, Instant at);

    Optional<Account> find(String id);

    Optional<Account> findByEmail(String foldedEmail);

    List<Account> all(Collection<String> ids);

    Optional<Credentials> credentials(String foldedEmail);

    /** Whether the account can sign in with a password. */
    boolean hasPassword(String id);

    Instant createdAt(String id);

    /** All accounts by name. */
    List<AccountRegister.Line> register();

    /** False when there is no such account. */
    boolean updateSuspended(String id, boolean suspended);

    void updatePassword(String id, String passwordHash);

    void updateLanguage(String id, Language language);

    boolean any();
}
