// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.util.List;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.MethodVersionStore;
import org.ourlet.risk.RiskClass;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMethodVersionStore implements MethodVersionStore {

    private static final String COLUMNS = "version_number, method, low_to, medium_to, low_authority,"
            + " medium_authority, high_authority, chosen_by, chosen_at, version";

    private final JdbcClient jdbc;

    JdbcMethodVersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MethodVersion> all(OrganisationId organisation) {
        return jdbc.sql("select " + COLUMNS + " from risk_method_version where organisation_id = ?"
                        + " order by version_number desc")
                .param(organisation.value())
                .query((row, number) -> MethodRows.version(row, "version"))
                .list();
    }

    @Override
    public void insert(OrganisationId organisation, MethodVersion version) {
        jdbc.sql("insert into risk_method_version (organisation_id, " + COLUMNS + ")"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(organisation.value(), version.number())
                .params(chosen(version))
                .param(version.version())
                .update();
    }

    @Override
    public boolean update(OrganisationId organisation, MethodVersion version) {
        return jdbc.sql("update risk_method_version set method = ?, low_to = ?, medium_to = ?, low_authority = ?,"
                                + " medium_authority = ?, high_authority = ?, chosen_by = ?, chosen_at = ?,"
                                + " version = version + 1"
                                + " where organisation_id = ? and version_number = ? and version = ?")
                        .params(chosen(version))
                        .params(organisation.value(), version.number(), version.version())
                        .update()
                == 1;
    }

    @Override
    public boolean rated(OrganisationId organisation, int number) {
        return !jdbc.sql("select 1 from risk_assessment a where a.organisation_id = ? and a.method_version = ?"
                        + " and (exists (select 1 from risk r where r.organisation_id = a.organisation_id"
                        + " and r.assessment_id = a.id and (r.likelihood is not null or r.vulnerability is not null))"
                        + " or exists (select 1 from asset_impact i where i.organisation_id = a.organisation_id"
                        + " and i.assessment_id = a.id)) limit 1")
                .params(organisation.value(), number)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private static List<Object> chosen(MethodVersion version) {
        return List.of(
                version.method(),
                version.limits().lowTo(),
                version.limits().mediumTo(),
                authority(version, RiskClass.LOW),
                authority(version, RiskClass.MEDIUM),
                authority(version, RiskClass.HIGH),
                version.chosen().by(),
                Instants.text(version.chosen().at()));
    }

    private static String authority(MethodVersion version, RiskClass riskClass) {
        return version.acceptance()
                .getOrDefault(riskClass, AcceptanceAuthority.TOP_MANAGEMENT_WITH_REASON)
                .name();
    }
}
