// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ourlet.risk.catalogue.ProposalKey;
import org.ourlet.risk.catalogue.ProposalMemory;
import org.ourlet.risk.catalogue.ProposalStore;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposalStore implements ProposalStore {

    /** An assessment and those before it, which it reviews in turn. */
    private static final String LINE = "with recursive line (id, review_of) as ("
            + "select id, review_of from risk_assessment where organisation_id = :organisation and id = :assessment"
            + " union all select a.id, a.review_of from risk_assessment a join line on a.id = line.review_of"
            + " where a.organisation_id = :organisation) ";

    private static final String IN_LINE =
            " where organisation_id = :organisation and assessment_id in (select id from line)";

    private final JdbcClient jdbc;

    JdbcProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ProposalMemory memory(OrganisationId organisation, String assessment) {
        Map<String, ProposalMemory.Origin> origins = new HashMap<>();
        jdbc.sql(LINE + "select asset_ref, pack, pack_asset from asset_origin" + IN_LINE)
                .param("organisation", organisation.value())
                .param("assessment", assessment)
                .query(row -> {
                    origins.put(
                            row.getString("asset_ref"),
                            new ProposalMemory.Origin(row.getString("pack"), row.getString("pack_asset")));
                });
        Set<ProposalKey> refused =
                new HashSet<>(jdbc.sql(LINE + "select asset_ref, threat from refused_proposal" + IN_LINE)
                        .param("organisation", organisation.value())
                        .param("assessment", assessment)
                        .query((row, number) -> new ProposalKey(row.getString("asset_ref"), row.getString("threat")))
                        .list());
        return new ProposalMemory(origins, refused);
    }

    @Override
    public void keepOrigin(OrganisationId organisation, String assessment, String ref, ProposalMemory.Origin origin) {
        jdbc.sql("insert into asset_origin (organisation_id, assessment_id, asset_ref, pack, pack_asset)"
                        + " values (?, ?, ?, ?, ?)")
                .params(organisation.value(), assessment, ref, origin.pack(), origin.asset())
                .update();
    }

    @Override
    public void refuse(OrganisationId organisation, String assessment, ProposalKey key) {
        jdbc.sql("insert into refused_proposal (organisation_id, assessment_id, asset_ref, threat)"
                        + " values (?, ?, ?, ?)")
                .params(organisation.value(), assessment, key.asset(), key.threat())
                .update();
    }

    @Override
    public void bringBack(OrganisationId organisation, String assessment, ProposalKey key) {
        jdbc.sql(LINE + "delete from refused_proposal" + IN_LINE + " and asset_ref = :asset and threat = :threat")
                .param("organisation", organisation.value())
                .param("assessment", assessment)
                .param("asset", key.asset())
                .param("threat", key.threat())
                .update();
    }
}
