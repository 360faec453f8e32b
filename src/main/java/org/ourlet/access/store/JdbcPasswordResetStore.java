// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.time.Instant;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.PasswordResetStore;
import org.ourlet.shared.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPasswordResetStore implements PasswordResetStore {

    private final JdbcClient jdbc;

    JdbcPasswordResetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(String account, String secretHash, Instant expiresAt) {
        jdbc.sql("insert into password_reset (secret_hash, account_id, expires_at) values (?, ?, ?)")
                .params(secretHash, account, Instants.text(expiresAt))
                .update();
    }

    @Override
    public Optional<Account> findOpen(String secretHash, Instant now) {
        return jdbc.sql("select a.id, a.email, a.name, a.language, a.operator, a.suspended from password_reset r"
                        + " join account a on a.id = r.account_id"
                        + " where r.secret_hash = ? and r.expires_at > ? and a.suspended = false")
                .params(secretHash, Instants.text(now))
                .query(JdbcAccountStore::account)
                .optional();
    }

    @Override
    public boolean use(String secretHash) {
        return jdbc.sql("delete from password_reset where secret_hash = ?")
                        .param(secretHash)
                        .update()
                == 1;
    }

    @Override
    public void withdraw(String account) {
        jdbc.sql("delete from password_reset where account_id = ?")
                .param(account)
                .update();
    }
}
