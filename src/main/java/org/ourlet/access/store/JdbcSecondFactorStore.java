// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.HeldFactors;
import org.ourlet.access.SecondFactorStore;
import org.ourlet.shared.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSecondFactorStore implements SecondFactorStore {

    private final JdbcClient jdbc;

    JdbcSecondFactorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Row> find(String account) {
        return jdbc.sql("select sealed, sealed_next, last_step from account_second_factor where account_id = ?")
                .param(account)
                .query((row, number) ->
                        new Row(row.getString("sealed"), row.getString("sealed_next"), row.getLong("last_step")))
                .optional();
    }

    @Override
    public void prepare(String account, String sealedNext, Instant at) {
        jdbc.sql("insert into account_second_factor (account_id, sealed_next, last_step, changed_at)"
                        + " values (?, ?, 0, ?) on conflict (account_id)"
                        + " do update set sealed_next = excluded.sealed_next, changed_at = excluded.changed_at")
                .params(account, sealedNext, Instants.text(at))
                .update();
    }

    @Override
    public void adopt(String account, long step, Instant at) {
        jdbc.sql("update account_second_factor set sealed = sealed_next, sealed_next = null, last_step = ?,"
                        + " changed_at = ? where account_id = ? and sealed_next is not null")
                .params(step, Instants.text(at), account)
                .update();
    }

    @Override
    public boolean use(String account, long step) {
        return jdbc.sql("update account_second_factor set last_step = ? where account_id = ? and last_step < ?")
                        .params(step, account, step)
                        .update()
                == 1;
    }

    @Override
    public void removeApp(String account) {
        jdbc.sql("delete from account_second_factor where account_id = ?")
                .param(account)
                .update();
    }

    @Override
    public void removeAll(String account) {
        removeApp(account);
        jdbc.sql("delete from account_passkey where account_id = ?")
                .param(account)
                .update();
        jdbc.sql("delete from account_recovery_code where account_id = ?")
                .param(account)
                .update();
    }

    @Override
    public void replaceRecoveryCodes(String account, List<String> hashes) {
        jdbc.sql("delete from account_recovery_code where account_id = ?")
                .param(account)
                .update();
        hashes.forEach(hash -> jdbc.sql("insert into account_recovery_code (account_id, code_hash) values (?, ?)")
                .params(account, hash)
                .update());
    }

    @Override
    public boolean useRecoveryCode(String account, String hash) {
        return jdbc.sql("delete from account_recovery_code where account_id = ? and code_hash = ?")
                        .params(account, hash)
                        .update()
                == 1;
    }

    @Override
    public HeldFactors held(String account) {
        return jdbc.sql("select (select count(*) from account_second_factor where account_id = :account"
                        + " and sealed is not null) as apps,"
                        + " (select count(*) from account_passkey where account_id = :account) as passkeys,"
                        + " (select count(*) from account_recovery_code where account_id = :account) as codes")
                .param("account", account)
                .query((row, number) ->
                        new HeldFactors(row.getInt("apps") > 0, row.getInt("passkeys"), row.getInt("codes")))
                .single();
    }
}
