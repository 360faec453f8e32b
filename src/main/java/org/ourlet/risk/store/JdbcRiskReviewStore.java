// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.util.Optional;
import org.ourlet.risk.RiskReview;
import org.ourlet.risk.RiskReviewStore;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRiskReviewStore implements RiskReviewStore {

    private final JdbcClient jdbc;

    JdbcRiskReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RiskReview> find(OrganisationId organisation, String assessment) {
        return jdbc.sql("select triggers, participants, next_on, version from risk_review"
                        + " where organisation_id = ? and assessment_id = ?")
                .params(organisation.value(), assessment)
                .query((row, number) -> new RiskReview(
                        row.getString("triggers"),
                        row.getString("participants"),
                        Columns.day(row, "next_on"),
                        row.getLong("version")))
                .optional();
    }

    @Override
    public void insert(OrganisationId organisation, String assessment, RiskReview review) {
        jdbc.sql("insert into risk_review (organisation_id, assessment_id, triggers, participants, next_on, version)"
                        + " values (?, ?, ?, ?, ?, 0)")
                .params(organisation.value(), assessment, review.triggers(), review.participants())
                .param(review.nextOn())
                .update();
    }

    @Override
    public boolean update(OrganisationId organisation, String assessment, RiskReview review) {
        return jdbc.sql("update risk_review set triggers = ?, participants = ?, next_on = ?, version = version + 1"
                                + " where organisation_id = ? and assessment_id = ? and version = ?")
                        .params(review.triggers(), review.participants())
                        .param(review.nextOn())
                        .params(organisation.value(), assessment, review.version())
                        .update()
                == 1;
    }
}
