// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.util.List;
import org.ourlet.documents.Acknowledgement;
import org.ourlet.documents.AcknowledgementStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAcknowledgementStore implements AcknowledgementStore {

    private final JdbcClient jdbc;

    JdbcAcknowledgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Acknowledgement> of(OrganisationId organisation, String version) {
        return jdbc.sql("select document_version_id, account, name, acknowledged_at from acknowledgement"
                        + " where organisation_id = ? and document_version_id = ? order by acknowledged_at, id")
                .params(organisation.value(), version)
                .query((row, number) -> new Acknowledgement(
                        row.getString("document_version_id"),
                        row.getString("account"),
                        row.getString("name"),
                        Instants.parse(row.getString("acknowledged_at"))))
                .list();
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
