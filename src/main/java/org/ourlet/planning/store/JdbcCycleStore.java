// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.ourlet.planning.CycleStore;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.Tailoring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCycleStore implements CycleStore {

    private final JdbcClient jdbc;
    private final Tailoring tailoring;

    JdbcCycleStore(JdbcClient jdbc, Tailoring tailoring) {
        this.jdbc = jdbc;
        this.tailoring = tailoring;
    }

    @Override
    public Optional<PdcaCycle> current(OrganisationId organisation) {
        return jdbc.sql("select id, cycle_number, level, selection, guide_edition, started_on, version"
                        + " from pdca_cycle where organisation_id = ? order by cycle_number desc limit 1")
                .param(organisation.value())
                .query(this::cycle)
                .optional();
    }

    @Override
    public void insert(OrganisationId organisation, PdcaCycle cycle) {
        jdbc.sql("insert into pdca_cycle (organisation_id, id, cycle_number, level, selection, guide_edition,"
                        + " started_on, version) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), cycle.id(), cycle.number(), cycle.level())
                .params(String.join(" ", cycle.selection().codes()), cycle.guideEdition())
                .params(cycle.startedOn(), cycle.version())
                .update();
    }

    @Override
    public boolean update(OrganisationId organisation, PdcaCycle cycle) {
        return jdbc.sql("update pdca_cycle set level = ?, selection = ?, guide_edition = ?, version = version + 1"
                                + " where organisation_id = ? and id = ? and version = ?")
                        .params(
                                cycle.level(),
                                String.join(" ", cycle.selection().codes()),
                                cycle.guideEdition())
                        .params(organisation.value(), cycle.id(), cycle.version())
                        .update()
                == 1;
    }

    private PdcaCycle cycle(ResultSet row, int number) throws SQLException {
        return new PdcaCycle(
                row.getString("id"),
                row.getInt("cycle_number"),
                row.getInt("level"),
                tailoring.selection(Arrays.asList(row.getString("selection").split(" "))),
                row.getString("guide_edition"),
                row.getObject("started_on", LocalDate.class),
                row.getLong("version"));
    }
}
