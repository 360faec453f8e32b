// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.util.Optional;
import org.ourlet.exchange.person.LegalHold;
import org.ourlet.exchange.person.LegalHoldStore;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLegalHoldStore implements LegalHoldStore {

    private final JdbcClient jdbc;

    JdbcLegalHoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LegalHold> find(OrganisationId organisation) {
        return jdbc.sql("select reason, held_by, held_by_name, held_at from legal_hold where organisation_id = ?")
                .param(organisation.value())
                .query((row, number) -> new LegalHold(
                        row.getString("reason"),
                        new Actor(row.getString("held_by"), null, row.getString("held_by_name")),
                        Instants.parse(row.getString("held_at"))))
                .optional();
    }

    @Override
    public void put(OrganisationId organisation, LegalHold hold) {
        jdbc.sql("insert into legal_hold (organisation_id, reason, held_by, held_by_name, held_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (organisation_id) do update set reason = excluded.reason,"
                        + " held_by = excluded.held_by, held_by_name = excluded.held_by_name,"
                        + " held_at = excluded.held_at")
                .params(
                        organisation.value(),
                        hold.reason(),
                        hold.by().account(),
                        hold.by().name())
                .param(Instants.text(hold.at()))
                .update();
    }

    @Override
    public boolean remove(OrganisationId organisation) {
        return jdbc.sql("delete from legal_hold where organisation_id = ?")
                        .param(organisation.value())
                        .update()
                == 1;
    }
}
