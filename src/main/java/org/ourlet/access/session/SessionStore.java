// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.shared.Instants;
import org.ourlet.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of sessions, read together with their account in one statement. */
@Repository
class SessionStore {

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(Account account, Instant signedInAt, Instant lastAccessAt) {}

    void insert(String secretHash, String account, Instant signedInAt, Instant lastAccessAt) {
        jdbc.sql("insert into account_session (secret_hash, account_id, signed_in_at, last_access_at)"
                        + " values (?, ?, ?, ?)")
                .params(secretHash, account, Instants.text(signedInAt), Instants.text(lastAccessAt))
                .update();
    }

    Optional<Row> find(String secretHash) {
        return jdbc.sql("select a.id, a.email, a.name, a.language, a.operator, a.suspended, s.signed_in_at,"
                        + " s.last_access_at from account_session s join account a on a.id = s.account_id"
                        + " where s.secret_hash = ?")
                .param(secretHash)
                .query(SessionStore::row)
                .optional();
    }

    void touch(String secretHash, Instant at) {
        jdbc.sql("update account_session set last_access_at = ? where secret_hash = ?")
                .params(Instants.text(at), secretHash)
                .update();
    }

    void delete(String secretHash) {
        jdbc.sql("delete from account_session where secret_hash = ?")
                .param(secretHash)
                .update();
    }

    void deleteSeenBefore(Instant limit) {
        jdbc.sql("delete from account_session where last_access_at < ?")
                .param(Instants.text(limit))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Account account = new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Language.of(row.getString("language")).orElse(Language.EN),
                row.getBoolean("operator"),
                row.getBoolean("suspended"));
        return new Row(
                account,
                Instants.parse(row.getString("signed_in_at")),
                Instants.parse(row.getString("last_access_at")));
    }
}
