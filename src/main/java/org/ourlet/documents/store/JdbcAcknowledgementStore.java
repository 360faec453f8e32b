// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ourlet.documents.Acknowledgement;
import org.ourlet.documents.AcknowledgementStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAcknowledgementStore implements AcknowledgementStore {

    private static final String SELECT =
            "select a.document_version_id, a.account, a.name, a.acknowledged_at from acknowledgement a";

    private final JdbcClient jdbc;

    JdbcAcknowledgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Acknowledgement> of(OrganisationId organisation, String version) {
        return jdbc.sql(SELECT + " where a.organisation_id = ? and a.document_version_id = ?"
                        + " order by a.acknowledged_at, a.id")
                .params(organisation.value(), version)
                .query(JdbcAcknowledgementStore::acknowledgement)
                .list();
    }

    @Override
    public List<Acknowledgement> inForce(OrganisationId organisation) {
        return jdbc.sql(SELECT + " join document_version v on v.organisation_id = a.organisation_id"
                        + " and v.id = a.document_version_id where a.organisation_id = ? and v.status = 'APPROVED'"
                        + " order by a.acknowledged_at, a.id")
                .param(organisation.value())
                .query(JdbcAcknowledgementStore::acknowledgement)
                .list();
    }

    private static Acknowledgement acknowledgement(ResultSet row, int number) throws SQLException {
        return new Acknowledgement(
                row.getString("document_version_id"),
                row.getString("account"),
                row.getString("name"),
                Instants.parse(row.getString("acknowledged_at")));
    }

    @Override
    public boolean insert(OrganisationId organisation, String id, Acknowledgement acknowledgement) {
        return jdbc.sql("insert into acknowledgement (organisation_id, id, document_version_id, account, name,"
                                + " acknowledged_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(organisation.value(), id, acknowledgement.version())
                        .params(acknowledgement.account(), acknowledgement.name())
                        .param(Instants.text(acknowledgement.at()))
                        .update()
                == 1;
    }
}
