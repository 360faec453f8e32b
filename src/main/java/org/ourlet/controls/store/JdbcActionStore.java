// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ActionStore;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.risk.Cost;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcActionStore implements ActionStore {

    private static final String COLUMNS =
            "name, success_check, resources, cost_cents, work_hundredths, control_id, risks,"
                    + " owner_person_id, priority, start_on, due_on, state, note, evidence, closed_on, verified_by_person_id";

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    JdbcActionStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public List<TreatmentAction> all(OrganisationId organisation) {
        return jdbc.sql("select id, action_number, version, " + COLUMNS
                        + " from treatment_action where organisation_id = ? order by action_number")
                .param(organisation.value())
                .query(JdbcActionStore::action)
                .list();
    }

    @Override
    public void insert(OrganisationId organisation, List<TreatmentAction> actions) {
        batch.batchUpdate(
                "insert into treatment_action (organisation_id, id, action_number, version, " + COLUMNS + ")"
                        + " values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                actions.stream().map(each -> row(organisation, each)).toList());
    }

    private static @Nullable Object[] row(OrganisationId organisation, TreatmentAction action) {
        @Nullable Object[] values = values(action);
        @Nullable Object[] row = new @Nullable Object[values.length + 3];
        row[0] = organisation.value();
        row[1] = action.id();
        row[2] = action.number();
        System.arraycopy(values, 0, row, 3, values.length);
        return row;
    }

    private static @Nullable Object[] values(TreatmentAction action) {
        Cost cost = action.task().cost();
        return new @Nullable Object[] {
            action.name(),
            action.task().successCheck(),
            action.task().resources(),
            cost == null ? null : cost.cents(),
            cost == null ? null : cost.dayHundredths(),
            action.links().control(),
            Words.joined(action.links().risks()),
            action.schedule().owner(),
            action.schedule().priority().name(),
            action.schedule().start(),
            action.schedule().due(),
            action.state().name(),
            action.progress().note(),
            action.progress().evidence(),
            action.progress().closedOn(),
            action.progress().verifiedBy()
        };
    }

    @Override
    public boolean update(OrganisationId organisation, TreatmentAction action) {
        JdbcClient.StatementSpec update = jdbc.sql("update treatment_action set name = ?, success_check = ?,"
                + " resources = ?, cost_cents = ?, work_hundredths = ?, control_id = ?, risks = ?,"
                + " owner_person_id = ?, priority = ?, start_on = ?, due_on = ?, state = ?, note = ?, evidence = ?,"
                + " closed_on = ?, verified_by_person_id = ?, version = version + 1"
                + " where organisation_id = ? and id = ? and version = ?");
        for (@Nullable Object value : values(action)) {
            update = update.param(value);
        }
        return update.params(organisation.value(), action.id(), action.version())
                        .update()
                == 1;
    }

    private static TreatmentAction action(ResultSet row, int number) throws SQLException {
        return new TreatmentAction(
                row.getString("id"),
                row.getInt("action_number"),
                new TreatmentAction.Task(
                        row.getString("name"), row.getString("success_check"), row.getString("resources"), cost(row)),
                new TreatmentAction.Links(row.getString("control_id"), Words.list(row.getString("risks"))),
                new TreatmentAction.Schedule(
                        row.getString("owner_person_id"),
                        TreatmentAction.Priority.valueOf(row.getString("priority")),
                        day(row, "start_on"),
                        day(row, "due_on")),
                new TreatmentAction.Progress(
                        TreatmentAction.State.valueOf(row.getString("state")),
                        row.getString("note"),
                        row.getString("evidence"),
                        day(row, "closed_on"),
                        row.getString("verified_by_person_id")),
                row.getLong("version"));
    }

    private static @Nullable Cost cost(ResultSet row) throws SQLException {
        long cents = row.getLong("cost_cents");
        return row.wasNull() ? null : Cost.ofHundredths(cents, row.getLong("work_hundredths"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
