// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.AccountRegister;
import org.ourlet.access.AccountStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountStore implements AccountStore {

    private static final String COLUMNS = "id, email, name, language, operator, suspended";

    private final JdbcClient jdbc;

    JdbcAccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(Account account, String foldedEmail, String passwordHash, Instant at) {
        jdbc.sql("insert into account (id, email, email_folded, name, password_hash, language, operator, suspended,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(account.id(), account.email(), foldedEmail, account.name(), passwordHash)
                .params(account.language().code(), account.operator(), account.suspended(), Instants.text(at))
                .update();
    }

    @Override
    public Optional<Account> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from account where id = ?")
                .param(id)
                .query(JdbcAccountStore::account)
                .optional();
    }

    @Override
    public Optional<Account> findByEmail(String foldedEmail) {
        return jdbc.sql("select " + COLUMNS + " from account where email_folded = ?")
                .param(foldedEmail)
                .query(JdbcAccountStore::account)
                .optional();
    }

    @Override
    public List<Account> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from account where id in (:ids)")
                        .param("ids", ids)
                        .query(JdbcAccountStore::account)
                        .list();
    }

    @Override
    public Optional<Credentials> credentials(String foldedEmail) {
        return jdbc.sql("select " + COLUMNS + ", password_hash from account where email_folded = ?")
                .param(foldedEmail)
                .query((row, number) -> new Credentials(account(row, number), row.getString("password_hash")))
                .optional();
    }

    @Override
    public boolean hasPassword(String id) {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .filter(hash -> !hash.equals(NO_PASSWORD))
                .isPresent();
    }

    @Override
    public Instant createdAt(String id) {
        return Instants.parse(jdbc.sql("select created_at from account where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    @Override
    public List<AccountRegister.Line> register() {
        return jdbc.sql("select a.id, a.email, a.name, a.language, a.operator, a.suspended, a.created_at,"
                        + " a.password_hash, exists (select 1 from account_identity i where i.account_id = a.id) as provider,"
                        + " f.sealed is not null as app, exists (select 1 from account_passkey k where k.account_id = a.id)"
                        + " as passkey, (select max(s.last_access_at) from account_session s"
                        + " where s.account_id = a.id) as last_seen_at from account a"
                        + " left join account_second_factor f on f.account_id = a.id order by a.name, a.id")
                .query((row, number) -> {
                    String seen = row.getString("last_seen_at");
                    return new AccountRegister.Line(
                            account(row, number),
                            Instants.parse(row.getString("created_at")),
                            !NO_PASSWORD.equals(row.getString("password_hash")),
                            row.getBoolean("provider"),
                            row.getBoolean("app"),
                            row.getBoolean("passkey"),
                            seen == null ? null : Instants.parse(seen));
                })
                .list();
    }

    @Override
    public boolean updateSuspended(String id, boolean suspended) {
        return jdbc.sql("update account set suspended = ? where id = ?")
                        .params(suspended, id)
                        .update()
                == 1;
    }

    @Override
    public void updatePassword(String id, String passwordHash) {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwordHash, id)
                .update();
    }

    @Override
    public void updateLanguage(String id, Language language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language.code(), id)
                .update();
    }

    @Override
    public boolean any() {
        return jdbc.sql("select exists (select 1 from account)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Language.of(row.getString("language")).orElse(Language.EN),
                row.getBoolean("operator"),
                row.getBoolean("suspended"));
    }
}
