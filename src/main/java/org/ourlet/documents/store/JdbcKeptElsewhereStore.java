// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ourlet.documents.KeptElsewhere;
import org.ourlet.documents.KeptElsewhereStore;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptElsewhereStore implements KeptElsewhereStore {

    private final JdbcClient jdbc;

    JdbcKeptElsewhereStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KeptElsewhere> all(OrganisationId organisation) {
        return jdbc.sql("select id, work_product, title, place, dated_on, declared_by_name, declared_at"
                        + " from kept_elsewhere where organisation_id = ? and withdrawn_at is null"
                        + " order by work_product, declared_at")
                .param(organisation.value())
                .query(JdbcKeptElsewhereStore::kept)
                .list();
    }

    private static KeptElsewhere kept(ResultSet row, int number) throws SQLException {
        return new KeptElsewhere(
                row.getString("id"),
                row.getString("work_product"),
                row.getString("title"),
                row.getString("place"),
                row.getObject("dated_on", LocalDate.class),
                row.getString("declared_by_name"),
                Instants.parse(row.getString("declared_at")));
    }

    @Override
    public void insert(OrganisationId organisation, KeptElsewhere kept, Actor by) {
        jdbc.sql("insert into kept_elsewhere (organisation_id, id, work_product, title, place, dated_on, declared_by,"
                        + " declared_by_name, declared_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), kept.id(), kept.workProduct(), kept.title(), kept.place())
                .params(kept.dated(), by.account(), by.name(), Instants.text(kept.at()))
                .update();
    }

    @Override
    public boolean withdraw(OrganisationId organisation, String workProduct, Instant at) {
        return jdbc.sql("update kept_elsewhere set withdrawn_at = ?"
                                + " where organisation_id = ? and work_product = ? and withdrawn_at is null")
                        .params(Instants.text(at), organisation.value(), workProduct)
                        .update()
                > 0;
    }
}
