// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ourlet.documents.OwnFileStore;
import org.ourlet.documents.RetentionDecision;
import org.ourlet.documents.RetentionDecision.Decision;
import org.ourlet.documents.RetentionStore;
import org.ourlet.documents.VersionStatus;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRetentionStore implements RetentionStore {

    private static final String GONE = "('SUPERSEDED', 'WITHDRAWN', 'FINAL', 'ARCHIVED')";
    private static final String DECISION = "select r.document_version_id, r.decision, r.keep_until, r.reason,"
            + " r.decided_by_name, r.decided_at from retention_decision r where r.organisation_id = ?";

    private final JdbcClient jdbc;
    private final OwnFileStore files;

    JdbcRetentionStore(JdbcClient jdbc, OwnFileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** A superseded version left when the next one was approved; a record when it was closed. */
    @Override
    public List<Left> left(OrganisationId organisation) {
        return jdbc.sql("select v.id, d.work_product, v.version_number, v.status, coalesce((select min(a.decided_at)"
                        + " from document_version n join approval_decision a on a.organisation_id = n.organisation_id"
                        + " and a.document_version_id = n.id and a.decision = 'APPROVED'"
                        + " where n.organisation_id = v.organisation_id and n.document_id = v.document_id"
                        + " and n.version_number > v.version_number and v.status = 'SUPERSEDED'), v.sent_at, v.changed_at)"
                        + " as left_at from document_version v join document d on d.organisation_id = v.organisation_id"
                        + " and d.id = v.document_id where v.organisation_id = ? and v.status in " + GONE
                        + " order by d.work_product, v.version_number")
                .param(organisation.value())
                .query((row, number) -> new Left(
                        row.getString("id"),
                        row.getString("work_product"),
                        row.getInt("version_number"),
                        VersionStatus.valueOf(row.getString("status")),
                        Instants.parse(row.getString("left_at"))))
                .list();
    }

    @Override
    public List<RetentionDecision> latest(OrganisationId organisation) {
        return jdbc.sql(DECISION + " and not exists (select 1 from retention_decision later"
                        + " where later.organisation_id = r.organisation_id"
                        + " and later.document_version_id = r.document_version_id and later.id > r.id)")
                .param(organisation.value())
                .query(JdbcRetentionStore::decision)
                .list();
    }

    @Override
    public Optional<RetentionDecision> latest(OrganisationId organisation, String version) {
        return jdbc.sql(DECISION + " and r.document_version_id = ? order by r.id desc limit 1")
                .params(organisation.value(), version)
                .query(JdbcRetentionStore::decision)
                .optional();
    }

    private static RetentionDecision decision(ResultSet row, int number) throws SQLException {
        return new RetentionDecision(
                row.getString("document_version_id"),
                Decision.valueOf(row.getString("decision")),
                row.getObject("keep_until", LocalDate.class),
                row.getString("reason"),
                row.getString("decided_by_name"),
                Instants.parse(row.getString("decided_at")));
    }

    @Override
    public void insert(OrganisationId organisation, String id, RetentionDecision decision, Actor by) {
        jdbc.sql(
                        "insert into retention_decision (organisation_id, id, document_version_id, decision, keep_until, reason,"
                                + " decided_by, decided_by_name, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organisation.value(),
                        id,
                        decision.version(),
                        decision.decision().name())
                .param(decision.keepUntil())
                .params(decision.reason(), by.account(), by.name(), Instants.text(decision.at()))
                .update();
    }

    @Override
    public boolean dispose(OrganisationId organisation, Left version) {
        boolean gone = jdbc.sql("update document_version set status = 'DESTROYED', answers = '{}', wording = '{}',"
                                + " frozen_text = '', inputs = '{}', revision = revision + 1 where organisation_id = ? and id = ?"
                                + " and status in " + GONE)
                        .params(organisation.value(), version.version())
                        .update()
                == 1;
        if (gone) {
            files.remove(organisation, version.version());
            jdbc.sql("delete from section_comment where organisation_id = ? and version_number = ? and document_id ="
                            + " (select document_id from document_version where organisation_id = ? and id = ?)")
                    .params(organisation.value(), version.number(), organisation.value(), version.version())
                    .update();
        }
        return gone;
    }
}
