// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ourlet.planning.PlanStore;
import org.ourlet.planning.PlannedActivity;
import org.ourlet.planning.TaskDeclaration;
import org.ourlet.planning.TimeNote;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanStore implements PlanStore {

    private final JdbcClient jdbc;

    JdbcPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlannedActivity> decided(OrganisationId organisation, String cycle) {
        return jdbc.sql("select activity, responsible_person_id, due_on, postponed_until, version"
                        + " from planned_activity where organisation_id = ? and cycle_id = ?")
                .params(organisation.value(), cycle)
                .query(JdbcPlanStore::decided)
                .list();
    }

    @Override
    public boolean save(OrganisationId organisation, String cycle, PlannedActivity activity) {
        return activity.version() == 0 ? insert(organisation, cycle, activity) : update(organisation, cycle, activity);
    }

    private boolean insert(OrganisationId organisation, String cycle, PlannedActivity activity) {
        return jdbc.sql("insert into planned_activity (organisation_id, cycle_id, activity, responsible_person_id,"
                                + " due_on, postponed_until, version) values (?, ?, ?, ?, ?, ?, 1)"
                                + " on conflict (organisation_id, cycle_id, activity) do nothing")
                        .params(organisation.value(), cycle, activity.activity())
                        .param(activity.responsible())
                        .param(activity.due())
                        .param(activity.postponedUntil())
                        .update()
                == 1;
    }

    private boolean update(OrganisationId organisation, String cycle, PlannedActivity activity) {
        return jdbc.sql("update planned_activity set responsible_person_id = ?, due_on = ?, postponed_until = ?,"
                                + " version = version + 1"
                                + " where organisation_id = ? and cycle_id = ? and activity = ? and version = ?")
                        .param(activity.responsible())
                        .param(activity.due())
                        .param(activity.postponedUntil())
                        .params(organisation.value(), cycle, activity.activity(), activity.version())
                        .update()
                == 1;
    }

    @Override
    public List<TaskDeclaration> declarations(OrganisationId organisation, String cycle) {
        return jdbc.sql("select id, activity, task, declared_by, declared_by_name, declared_at, note"
                        + " from task_declaration"
                        + " where organisation_id = ? and cycle_id = ? and withdrawn_at is null"
                        + " order by declared_at, id")
                .params(organisation.value(), cycle)
                .query(JdbcPlanStore::declaration)
                .list();
    }

    @Override
    public boolean insert(OrganisationId organisation, String cycle, TaskDeclaration declaration) {
        return jdbc.sql("insert into task_declaration (organisation_id, id, cycle_id, activity, task, declared_by,"
                                + " declared_by_name, declared_at, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(organisation.value(), declaration.id(), cycle)
                        .params(declaration.activity(), declaration.task())
                        .params(declaration.account(), declaration.name(), Instants.text(declaration.at()))
                        .param(declaration.note())
                        .update()
                == 1;
    }

    @Override
    public boolean withdraw(OrganisationId organisation, String cycle, String activity, String task, Instant at) {
        return jdbc.sql("update task_declaration set withdrawn_at = ? where organisation_id = ? and cycle_id = ?"
                                + " and activity = ? and task = ? and withdrawn_at is null")
                        .params(Instants.text(at), organisation.value(), cycle, activity, task)
                        .update()
                > 0;
    }

    @Override
    public void insert(OrganisationId organisation, String cycle, TimeNote note) {
        jdbc.sql("insert into time_note (organisation_id, id, cycle_id, activity, minutes, spent_on, noted_by,"
                        + " noted_by_name) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), note.id(), cycle, note.activity(), note.minutes())
                .params(note.spentOn(), note.account(), note.name())
                .update();
    }

    @Override
    public List<TimeNote> timeNotes(OrganisationId organisation, String cycle, String activity) {
        return jdbc.sql("select id, activity, minutes, spent_on, noted_by, noted_by_name from time_note"
                        + " where organisation_id = ? and cycle_id = ? and activity = ? order by id desc")
                .params(organisation.value(), cycle, activity)
                .query(JdbcPlanStore::timeNote)
                .list();
    }

    private static PlannedActivity decided(ResultSet row, int number) throws SQLException {
        return new PlannedActivity(
                row.getString("activity"),
                row.getString("responsible_person_id"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("postponed_until", LocalDate.class),
                row.getLong("version"));
    }

    private static TaskDeclaration declaration(ResultSet row, int number) throws SQLException {
        String note = row.getString("note");
        return new TaskDeclaration(
                row.getString("id"),
                row.getString("activity"),
                row.getString("task"),
                row.getString("declared_by"),
                row.getString("declared_by_name"),
                Instants.parse(row.getString("declared_at")),
                note == null ? "" : note);
    }

    private static TimeNote timeNote(ResultSet row, int number) throws SQLException {
        return new TimeNote(
                row.getString("id"),
                row.getString("activity"),
                row.getInt("minutes"),
                row.getObject("spent_on", LocalDate.class),
                row.getString("noted_by"),
                row.getString("noted_by_name"));
    }
}
