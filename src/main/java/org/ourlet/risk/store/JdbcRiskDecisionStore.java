// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ourlet.risk.RatingSnapshot;
import org.ourlet.risk.RiskAcceptance;
import org.ourlet.risk.RiskDecision;
import org.ourlet.risk.RiskDecisionStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRiskDecisionStore implements RiskDecisionStore {

    private final JdbcClient jdbc;

    JdbcRiskDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RiskAcceptance> acceptances(OrganisationId organisation, String assessment) {
        return jdbc.sql("select id, risk_ref, snapshot, reason, accepted_by, accepted_by_name, accepted_at"
                        + " from risk_acceptance where organisation_id = ? and assessment_id = ?"
                        + " order by accepted_at desc, id desc")
                .params(organisation.value(), assessment)
                .query(JdbcRiskDecisionStore::acceptance)
                .list();
    }

    @Override
    public void insert(OrganisationId organisation, String assessment, RiskAcceptance acceptance) {
        jdbc.sql("insert into risk_acceptance (organisation_id, assessment_id, id, risk_ref, snapshot, reason,"
                        + " accepted_by, accepted_by_name, accepted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), assessment, acceptance.id(), acceptance.riskRef())
                .params(acceptance.snapshot().text(), acceptance.reason())
                .params(
                        acceptance.accepted().by(),
                        acceptance.accepted().name(),
                        Instants.text(acceptance.accepted().at()))
                .update();
    }

    @Override
    public List<RiskDecision> decisions(OrganisationId organisation, String assessment) {
        return jdbc.sql("select id, point, goes_on, reason, state_hash, decided_by, decided_by_name, decided_at"
                        + " from risk_decision where organisation_id = ? and assessment_id = ?"
                        + " order by decided_at desc, id desc")
                .params(organisation.value(), assessment)
                .query(JdbcRiskDecisionStore::decision)
                .list();
    }

    @Override
    public void insert(OrganisationId organisation, String assessment, RiskDecision decision) {
        jdbc.sql("insert into risk_decision (organisation_id, assessment_id, id, point, goes_on, reason, state_hash,"
                        + " decided_by, decided_by_name, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organisation.value(),
                        assessment,
                        decision.id(),
                        decision.point().name())
                .params(decision.goesOn(), decision.reason(), decision.stateHash())
                .params(
                        decision.decided().by(),
                        decision.decided().name(),
                        Instants.text(decision.decided().at()))
                .update();
    }

    private static RiskAcceptance acceptance(ResultSet row, int number) throws SQLException {
        return new RiskAcceptance(
                row.getString("id"),
                row.getString("risk_ref"),
                RatingSnapshot.parse(row.getString("snapshot")),
                row.getString("reason"),
                new RiskAcceptance.Accepted(
                        row.getString("accepted_by"),
                        row.getString("accepted_by_name"),
                        Instants.parse(row.getString("accepted_at"))));
    }

    private static RiskDecision decision(ResultSet row, int number) throws SQLException {
        return new RiskDecision(
                row.getString("id"),
                RiskDecision.Point.valueOf(row.getString("point")),
                row.getBoolean("goes_on"),
                row.getString("reason"),
                row.getString("state_hash"),
                new RiskDecision.Decided(
                        row.getString("decided_by"),
                        row.getString("decided_by_name"),
                        Instants.parse(row.getString("decided_at"))));
    }
}
