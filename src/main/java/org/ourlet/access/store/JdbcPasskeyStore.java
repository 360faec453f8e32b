// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.Passkey;
import org.ourlet.access.PasskeyStore;
import org.ourlet.access.passkey.OpenedChallenge;
import org.ourlet.access.passkey.PublicHalf;
import org.ourlet.shared.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPasskeyStore implements PasskeyStore {

    private static final String SELECT = "select id, account_id, credential_id, public_key, sign_count, copied, name,"
            + " created_at, last_used_at from account_passkey";

    private final JdbcClient jdbc;

    JdbcPasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean insert(Passkey passkey) {
        PublicHalf key = passkey.key();
        return jdbc.sql("insert into account_passkey (id, account_id, credential_id, public_key, sign_count, copied,"
                                + " name, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (credential_id) do nothing")
                        .params(passkey.id(), passkey.account(), key.credential(), key.publicKey())
                        .params(key.count(), key.copied(), passkey.name())
                        .param(Instants.text(passkey.createdAt()))
                        .update()
                == 1;
    }

    @Override
    public List<Passkey> of(String account) {
        return jdbc.sql(SELECT + " where account_id = ? order by created_at, id")
                .param(account)
                .query(JdbcPasskeyStore::passkey)
                .list();
    }

    @Override
    public Optional<Passkey> find(String credential) {
        return jdbc.sql(SELECT + " where credential_id = ?")
                .param(credential)
                .query(JdbcPasskeyStore::passkey)
                .optional();
    }

    @Override
    public boolean use(Passkey passkey, long count, Instant at) {
        return jdbc.sql("update account_passkey set sign_count = ?, last_used_at = ? where id = ? and sign_count = ?")
                        .params(
                                count,
                                Instants.text(at),
                                passkey.id(),
                                passkey.key().count())
                        .update()
                == 1;
    }

    @Override
    public boolean rename(String account, String id, String name) {
        return jdbc.sql("update account_passkey set name = ? where account_id = ? and id = ?")
                        .params(name, account, id)
                        .update()
                == 1;
    }

    @Override
    public boolean delete(String account, String id) {
        return jdbc.sql("delete from account_passkey where account_id = ? and id = ?")
                        .params(account, id)
                        .update()
                == 1;
    }

    @Override
    public boolean spend(OpenedChallenge challenge, Instant now) {
        jdbc.sql("delete from account_passkey_challenge where expires_at < ?")
                .param(Instants.text(now))
                .update();
        return jdbc.sql("insert into account_passkey_challenge (challenge_hash, expires_at) values (?, ?)"
                                + " on conflict (challenge_hash) do nothing")
                        .params(challenge.hash(), Instants.text(challenge.expiresAt()))
                        .update()
                == 1;
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        PublicHalf key = new PublicHalf(
                row.getString("credential_id"),
                row.getString("public_key"),
                row.getLong("sign_count"),
                row.getBoolean("copied"));
        String used = row.getString("last_used_at");
        return new Passkey(
                row.getString("id"),
                row.getString("account_id"),
                row.getString("name"),
                key,
                Instants.parse(row.getString("created_at")),
                used == null ? null : Instants.parse(used));
    }
}
