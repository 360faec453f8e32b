// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Account;
import org.ourlet.access.Device;
import org.ourlet.access.OpenSession;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Instants;
import org.ourlet.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of sessions, read together with their account in one statement. */
@Repository
class SessionStore {

    private static final String SELECT = "select a.id as account, a.email, a.name, a.language, a.operator, a.suspended,"
            + " s.id, s.signed_in_at, s.confirmed_at, s.last_access_at, s.device,"
            + " s.awaits_code, s.factor_due_at"
            + " from account_session s join account a on a.id = s.account_id";

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(SignedIn signedIn, Instant lastAccessAt) {}

    void insert(String secretHash, SignedIn signedIn, Instant lastAccessAt) {
        OpenSession session = signedIn.session();
        jdbc.sql("insert into account_session (secret_hash, id, account_id, signed_in_at, confirmed_at, last_access_at,"
                        + " device, awaits_code, factor_due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(secretHash, session.id(), signedIn.account().id(), Instants.text(signedIn.at()))
                .params(Instants.text(session.confirmedAt()), Instants.text(lastAccessAt))
                .params(session.device().text(), session.awaitsCode())
                .param(textOrNull(session.factorDueAt()))
                .update();
    }

    Optional<Row> find(String secretHash) {
        return jdbc.sql(SELECT + " where s.secret_hash = ?")
                .param(secretHash)
                .query(SessionStore::row)
                .optional();
    }

    List<Row> of(String account) {
        return jdbc.sql(SELECT + " where s.account_id = ? order by s.last_access_at desc, s.id desc")
                .param(account)
                .query(SessionStore::row)
                .list();
    }

    void touch(String secretHash, Instant at) {
        jdbc.sql("update account_session set last_access_at = ? where secret_hash = ?")
                .params(Instants.text(at), secretHash)
                .update();
    }

    boolean delete(String secretHash) {
        return jdbc.sql("delete from account_session where secret_hash = ?")
                        .param(secretHash)
                        .update()
                == 1;
    }

    boolean deleteById(String account, String id) {
        return jdbc.sql("delete from account_session where account_id = ? and id = ?")
                        .params(account, id)
                        .update()
                == 1;
    }

    void deleteAllBut(String account, String id) {
        jdbc.sql("delete from account_session where account_id = ? and id <> ?")
                .params(account, id)
                .update();
    }

    void deleteSeenBefore(Instant limit) {
        jdbc.sql("delete from account_session where last_access_at < ?")
                .param(Instants.text(limit))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Account account = new Account(
                row.getString("account"),
                row.getString("email"),
                row.getString("name"),
                Language.of(row.getString("language")).orElse(Language.EN),
                row.getBoolean("operator"),
                row.getBoolean("suspended"));
        OpenSession session = new OpenSession(
                row.getString("id"),
                Instants.parse(row.getString("confirmed_at")),
                Device.parse(row.getString("device")),
                row.getBoolean("awaits_code"),
                instantOrNull(row.getString("factor_due_at")));
        return new Row(
                new SignedIn(account, Instants.parse(row.getString("signed_in_at")), session),
                Instants.parse(row.getString("last_access_at")));
    }

    private static @Nullable String textOrNull(@Nullable Instant at) {
        return at == null ? null : Instants.text(at);
    }

    private static @Nullable Instant instantOrNull(@Nullable String text) {
        return text == null ? null : Instants.parse(text);
    }
}
