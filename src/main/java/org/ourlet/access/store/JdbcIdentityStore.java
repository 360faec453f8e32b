// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.Identity;
import org.ourlet.access.IdentityStore;
import org.ourlet.access.LinkedIdentity;
import org.ourlet.shared.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIdentityStore implements IdentityStore {

    private final JdbcClient jdbc;

    JdbcIdentityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(Identity identity) {
        return jdbc.sql("select a.id, a.email, a.name, a.language, a.operator, a.suspended from account_identity i"
                        + " join account a on a.id = i.account_id where i.issuer = ? and i.subject = ?")
                .params(identity.issuer(), identity.subject())
                .query(JdbcAccountStore::account)
                .optional();
    }

    @Override
    public List<LinkedIdentity> of(String account) {
        return jdbc.sql("select id, issuer, linked_at, last_used_at from account_identity where account_id = ?"
                        + " order by linked_at, id")
                .param(account)
                .query(JdbcIdentityStore::identity)
                .list();
    }

    @Override
    public boolean insert(String id, String account, Identity identity, Instant at) {
        return jdbc.sql("insert into account_identity (id, account_id, issuer, subject, linked_at)"
                                + " values (?, ?, ?, ?, ?) on conflict (issuer, subject) do nothing")
                        .params(id, account, identity.issuer(), identity.subject(), Instants.text(at))
                        .update()
                == 1;
    }

    @Override
    public void touch(Identity identity, Instant at) {
        jdbc.sql("update account_identity set last_used_at = ? where issuer = ? and subject = ?")
                .params(Instants.text(at), identity.issuer(), identity.subject())
                .update();
    }

    @Override
    public boolean delete(String account, String id) {
        return jdbc.sql("delete from account_identity where account_id = ? and id = ?")
                        .params(account, id)
                        .update()
                == 1;
    }

    @Override
    public Map<String, Integer> countByIssuer() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select issuer, count(distinct account_id) as accounts from account_identity group by issuer"
                        + " order by issuer")
                .query((row, number) -> counts.put(row.getString("issuer"), row.getInt("accounts")))
                .list();
        return counts;
    }

    @Override
    public boolean spend(String answerHash, Instant now, Instant until) {
        jdbc.sql("delete from spent_answer where expires_at < ?")
                .param(Instants.text(now))
                .update();
        return jdbc.sql("insert into spent_answer (answer_hash, expires_at) values (?, ?)"
                                + " on conflict (answer_hash) do nothing")
                        .params(answerHash, Instants.text(until))
                        .update()
                == 1;
    }

    private static LinkedIdentity identity(ResultSet row, int number) throws SQLException {
        String used = row.getString("last_used_at");
        return new LinkedIdentity(
                row.getString("id"),
                row.getString("issuer"),
                Instants.parse(row.getString("linked_at")),
                used == null ? null : Instants.parse(used));
    }
}
