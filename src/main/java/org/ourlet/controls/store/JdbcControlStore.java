// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.ControlStore;
import org.ourlet.controls.Obligation;
import org.ourlet.risk.Cost;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcControlStore implements ControlStore {

    private static final String TEXTS =
            "name, description, reference_controls, risks, owner_person_id, state, evidence,"
                    + " cost_cents, work_hundredths, withdrawn";

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    JdbcControlStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public List<Control> controls(OrganisationId organisation) {
        return jdbc.sql("select id, control_number, version, " + TEXTS
                        + " from control where organisation_id = ? order by control_number")
                .param(organisation.value())
                .query(JdbcControlStore::control)
                .list();
    }

    @Override
    public int insert(OrganisationId organisation, Control control) {
        return jdbc.sql("insert into control (organisation_id, id, control_number, version, " + TEXTS + ")"
                        + " values (?, ?, (select coalesce(max(control_number), 0) + 1 from control"
                        + " where organisation_id = ?), 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning control_number")
                .params(organisation.value(), control.id(), organisation.value())
                .params(texts(control))
                .query(Integer.class)
                .single();
    }

    @Override
    public void insert(OrganisationId organisation, List<Control> controls) {
        batch.batchUpdate(
                "insert into control (organisation_id, id, control_number, version, " + TEXTS + ")"
                        + " values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                controls.stream().map(each -> row(organisation, each)).toList());
    }

    private static Object[] row(OrganisationId organisation, Control control) {
        return Stream.concat(Stream.of(organisation.value(), control.id(), control.number()), texts(control).stream())
                .toArray();
    }

    /** In the order of {@link #TEXTS}. */
    private static List<?> texts(Control control) {
        Cost cost = control.work().cost();
        return Arrays.asList(
                control.name(),
                control.wording().description(),
                Words.joined(control.links().references()),
                Words.joined(control.links().risks()),
                control.work().owner(),
                control.state().name(),
                control.work().evidence(),
                cost == null ? null : cost.cents(),
                cost == null ? null : cost.dayHundredths(),
                control.withdrawn());
    }

    @Override
    public boolean update(OrganisationId organisation, Control control) {
        return jdbc.sql("update control set name = ?, description = ?, reference_controls = ?, risks = ?,"
                                + " owner_person_id = ?, state = ?, evidence = ?, cost_cents = ?, work_hundredths = ?,"
                                + " withdrawn = ?, version = version + 1"
                                + " where organisation_id = ? and id = ? and version = ?")
                        .params(texts(control))
                        .params(organisation.value(), control.id(), control.version())
                        .update()
                == 1;
    }

    @Override
    public List<Obligation> obligations(OrganisationId organisation) {
        return jdbc.sql("select id, kind, name, reference_controls, withdrawn, version from obligation"
                        + " where organisation_id = ? order by name, id")
                .param(organisation.value())
                .query(JdbcControlStore::obligation)
                .list();
    }

    @Override
    public void insert(OrganisationId organisation, Obligation obligation) {
        jdbc.sql("insert into obligation (organisation_id, id, kind, name, reference_controls, withdrawn, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .params(organisation.value(), obligation.id(), obligation.kind().name(), obligation.name())
                .params(Words.joined(obligation.references()), obligation.withdrawn())
                .update();
    }

    @Override
    public boolean update(OrganisationId organisation, Obligation obligation) {
        return jdbc.sql("update obligation set kind = ?, name = ?, reference_controls = ?, withdrawn = ?,"
                                + " version = version + 1 where organisation_id = ? and id = ? and version = ?")
                        .params(obligation.kind().name(), obligation.name())
                        .params(Words.joined(obligation.references()), obligation.withdrawn())
                        .params(organisation.value(), obligation.id(), obligation.version())
                        .update()
                == 1;
    }

    private static Control control(ResultSet row, int number) throws SQLException {
        return new Control(
                row.getString("id"),
                row.getInt("control_number"),
                new Control.Wording(row.getString("name"), row.getString("description")),
                new Control.Links(Words.list(row.getString("reference_controls")), Words.list(row.getString("risks"))),
                new Control.Work(
                        row.getString("owner_person_id"),
                        ControlState.valueOf(row.getString("state")),
                        row.getString("evidence"),
                        cost(row)),
                row.getBoolean("withdrawn"),
                row.getLong("version"));
    }

    private static @Nullable Cost cost(ResultSet row) throws SQLException {
        long cents = row.getLong("cost_cents");
        if (row.wasNull()) {
            return null;
        }
        return Cost.ofHundredths(cents, row.getLong("work_hundredths"));
    }

    private static Obligation obligation(ResultSet row, int number) throws SQLException {
        return new Obligation(
                row.getString("id"),
                Obligation.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Words.list(row.getString("reference_controls")),
                row.getBoolean("withdrawn"),
                row.getLong("version"));
    }
}
