// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ApplicabilityDecision;
import org.ourlet.controls.DecisionStore;
import org.ourlet.controls.ImplementationState;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisionStore implements DecisionStore {

    private static final String COLUMNS =
            "id, reference_control, decision_number, choice, reason, state, evidence, derived_applicable,"
                    + " decided_by, decided_by_name, decided_at";

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    JdbcDecisionStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public List<ApplicabilityDecision> latest(OrganisationId organisation) {
        return jdbc.sql("select " + COLUMNS + " from applicability_decision d where organisation_id = ?"
                        + " and decision_number = (select max(decision_number) from applicability_decision other"
                        + " where other.organisation_id = d.organisation_id"
                        + " and other.reference_control = d.reference_control)")
                .param(organisation.value())
                .query(JdbcDecisionStore::decision)
                .list();
    }

    @Override
    public List<ApplicabilityDecision> on(OrganisationId organisation, String reference) {
        return jdbc.sql("select " + COLUMNS + " from applicability_decision"
                        + " where organisation_id = ? and reference_control = ? order by decision_number desc")
                .params(organisation.value(), reference)
                .query(JdbcDecisionStore::decision)
                .list();
    }

    /** One statement for all, however many they are. */
    @Override
    public void insert(OrganisationId organisation, List<ApplicabilityDecision> decisions) {
        batch.batchUpdate(
                "insert into applicability_decision (organisation_id, " + COLUMNS + ")"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decisions.stream().map(each -> row(organisation, each)).toList());
    }

    private static @Nullable Object[] row(OrganisationId organisation, ApplicabilityDecision decision) {
        ImplementationState state = decision.stated().state();
        ApplicabilityDecision.Trace trace = decision.trace();
        return new @Nullable Object[] {
            organisation.value(),
            decision.id(),
            decision.reference(),
            trace.number(),
            decision.choice().name(),
            decision.reason(),
            state == null ? null : state.name(),
            decision.stated().evidence(),
            decision.derivedApplicable(),
            trace.account(),
            trace.name(),
            Instants.text(trace.at())
        };
    }

    private static ApplicabilityDecision decision(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new ApplicabilityDecision(
                row.getString("id"),
                row.getString("reference_control"),
                ApplicabilityDecision.Choice.valueOf(row.getString("choice")),
                row.getString("reason"),
                new ApplicabilityDecision.Stated(
                        state == null ? null : ImplementationState.valueOf(state), row.getString("evidence")),
                row.getBoolean("derived_applicable"),
                new ApplicabilityDecision.Trace(
                        row.getInt("decision_number"),
                        row.getString("decided_by"),
                        row.getString("decided_by_name"),
                        Instants.parse(row.getString("decided_at"))));
    }
}
