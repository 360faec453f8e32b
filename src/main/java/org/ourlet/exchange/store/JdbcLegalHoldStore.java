// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ourlet.exchange.person.HeldOrganisation;
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
        return jdbc.sql("select reason, held_by, held_by_name, held_at, by_operator from legal_hold"
                        + " where organisation_id = ?")
                .param(organisation.value())
                .query((row, number) -> hold(row))
                .optional();
    }

    @Override
    public void put(OrganisationId organisation, LegalHold hold) {
        jdbc.sql("insert into legal_hold (organisation_id, reason, held_by, held_by_name, by_operator, held_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (organisation_id) do update set"
                        + " reason = excluded.reason, held_by = excluded.held_by, held_by_name = excluded.held_by_name,"
                        + " by_operator = excluded.by_operator, held_at = excluded.held_at")
                .params(
                        organisation.value(),
                        hold.reason(),
                        hold.by().account(),
                        hold.by().name(),
                        hold.byOperator())
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

    @Override
    public List<HeldOrganisation> all() {
        return jdbc.sql("select o.id, o.name, h.reason, h.held_by, h.held_by_name, h.held_at, h.by_operator"
                        + " from organisation o left join legal_hold h on h.organisation_id = o.id"
                        + " order by o.name, o.id")
                .query((row, number) -> new HeldOrganisation(
                        new OrganisationId(row.getString("id")),
                        row.getString("name"),
                        row.getString("held_at") == null ? null : hold(row)))
                .list();
    }

    @Override
    public boolean any() {
        return jdbc.sql("select count(*) from legal_hold").query(Long.class).single() > 0;
    }

    private static LegalHold hold(ResultSet row) throws SQLException {
        return new LegalHold(
                row.getString("reason"),
                new Actor(row.getString("held_by"), null, row.getString("held_by_name")),
                Instants.parse(row.getString("held_at")),
                row.getBoolean("by_operator"));
    }
}
