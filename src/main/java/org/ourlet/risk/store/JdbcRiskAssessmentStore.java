// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ourlet.risk.AssetStore;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessmentStore;
import org.ourlet.risk.RiskStore;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRiskAssessmentStore implements RiskAssessmentStore {

    private static final String HEADERS =
            "select a.id, a.name, a.currency, a.person_day_cents, a.started_on, a.review_of,"
                    + " a.version, a.revision, m.version_number, m.method, m.low_to, m.medium_to, m.low_authority,"
                    + " m.medium_authority, m.high_authority, m.chosen_by, m.chosen_at, m.version as method_row_version,"
                    + " exists (select 1 from risk_assessment l where l.organisation_id = a.organisation_id"
                    + " and l.review_of = a.id) as reviewed"
                    + " from risk_assessment a join risk_method_version m on m.organisation_id = a.organisation_id"
                    + " and m.version_number = a.method_version where a.organisation_id = ?";

    private final JdbcClient jdbc;
    private final AssetStore assets;
    private final RiskStore risks;

    JdbcRiskAssessmentStore(JdbcClient jdbc, AssetStore assets, RiskStore risks) {
        this.jdbc = jdbc;
        this.assets = assets;
        this.risks = risks;
    }

    @Override
    public List<Stored> all(OrganisationId organisation) {
        return jdbc.sql(HEADERS + " order by a.started_on desc, a.id desc")
                .param(organisation.value())
                .query(JdbcRiskAssessmentStore::stored)
                .list();
    }

    @Override
    public Optional<Stored> find(OrganisationId organisation, String assessment) {
        return jdbc.sql(HEADERS + " and a.id = ?")
                .params(organisation.value(), assessment)
                .query(JdbcRiskAssessmentStore::stored)
                .optional();
    }

    @Override
    public Parts parts(OrganisationId organisation, String assessment) {
        return new AssessmentRows(jdbc, organisation, assessment).read();
    }

    @Override
    public void insert(OrganisationId organisation, RiskAssessment assessment) {
        insertHeader(organisation, assessment.header());
        String id = assessment.id();
        assessment
                .criteria()
                .own()
                .forEach((criterion, name) -> jdbc.sql("insert into security_criterion"
                                + " (organisation_id, assessment_id, code, name) values (?, ?, ?, ?)")
                        .params(organisation.value(), id, criterion.code(), name)
                        .update());
        for (int place = 0; place < assessment.assets().business().size(); place++) {
            assets.insert(organisation, id, assessment.assets().business().get(place), place);
        }
        for (int place = 0; place < assessment.assets().is().size(); place++) {
            assets.insert(organisation, id, assessment.assets().is().get(place), place);
        }
        for (int place = 0; place < assessment.risks().size(); place++) {
            risks.insert(organisation, id, assessment.risks().get(place), place);
        }
    }

    private void insertHeader(OrganisationId organisation, RiskAssessment.Header header) {
        jdbc.sql("insert into risk_assessment (organisation_id, id, name, method_version, currency, person_day_cents,"
                        + " started_on, review_of, version, revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(organisation.value(), header.id(), header.name(), header.methodVersion())
                .param(header.money().currency())
                .param(Columns.hundredths(header.money().personDayCost()))
                .param(header.startedOn())
                .param(header.reviewOf())
                .param(header.version())
                .update();
    }

    @Override
    public boolean update(OrganisationId organisation, RiskAssessment.Header header) {
        return jdbc.sql("update risk_assessment set name = ?, method_version = ?, currency = ?, person_day_cents = ?,"
                                + " version = version + 1, revision = revision + 1"
                                + " where organisation_id = ? and id = ? and version = ?")
                        .params(
                                header.name(),
                                header.methodVersion(),
                                header.money().currency())
                        .param(Columns.hundredths(header.money().personDayCost()))
                        .params(organisation.value(), header.id(), header.version())
                        .update()
                == 1;
    }

    @Override
    public void touch(OrganisationId organisation, String assessment) {
        jdbc.sql("update risk_assessment set revision = revision + 1 where organisation_id = ? and id = ?")
                .params(organisation.value(), assessment)
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        RiskAssessment.Header header = new RiskAssessment.Header(
                row.getString("id"),
                row.getString("name"),
                row.getInt("version_number"),
                new RiskAssessment.Money(row.getString("currency"), Columns.hundredths(row, "person_day_cents")),
                row.getObject("started_on", LocalDate.class),
                row.getString("review_of"),
                row.getLong("version"));
        return new Stored(
                header,
                MethodRows.version(row, "method_row_version"),
                row.getLong("revision"),
                row.getBoolean("reviewed"));
    }
}
