// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.util.Optional;
import org.ourlet.access.SettingStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSettingStore implements SettingStore {

    private final JdbcClient jdbc;

    JdbcSettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> find(String name) {
        return jdbc.sql("select setting from installation_setting where name = ?")
                .param(name)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    @Override
    public void save(String name, String setting) {
        jdbc.sql("insert into installation_setting (name, setting) values (?, ?)"
                        + " on conflict (name) do update set setting = excluded.setting")
                .params(name, setting)
                .update();
    }
}
