// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessmentStore;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the parts of one assessment in seven statements. */
final class AssessmentRows {

    private static final String OF_ASSESSMENT = " where organisation_id = ? and assessment_id = ?";

    private final JdbcClient jdbc;
    private final OrganisationId organisation;
    private final String assessment;

    AssessmentRows(JdbcClient jdbc, OrganisationId organisation, String assessment) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.assessment = assessment;
    }

    RiskAssessmentStore.Parts read() {
        Map<String, Impact> impacts = impacts();
        return new RiskAssessmentStore.Parts(criteria(), new Assets(business(impacts), is(impacts, links())), risks());
    }

    private SecurityCriteria criteria() {
        Map<SecurityCriterion, String> own = new LinkedHashMap<>();
        jdbc.sql("select code, name from security_criterion" + OF_ASSESSMENT + " order by code")
                .params(organisation.value(), assessment)
                .query(row -> {
                    own.put(new SecurityCriterion(row.getString("code")), row.getString("name"));
                });
        return new SecurityCriteria(own);
    }

    private Map<String, Impact> impacts() {
        Map<String, Map<SecurityCriterion, Integer>> levels = new HashMap<>();
        jdbc.sql("select asset_ref, criterion, impact_level from asset_impact" + OF_ASSESSMENT)
                .params(organisation.value(), assessment)
                .query(row -> {
                    levels.computeIfAbsent(row.getString("asset_ref"), ref -> new TreeMap<>())
                            .put(new SecurityCriterion(row.getString("criterion")), row.getInt("impact_level"));
                });
        Map<String, Impact> impacts = new HashMap<>();
        levels.forEach((ref, of) -> impacts.put(ref, Impact.of(of)));
        return impacts;
    }

    private Map<String, List<String>> links() {
        Map<String, List<String>> links = new HashMap<>();
        jdbc.sql("select is_asset_ref, supported_ref from asset_support" + OF_ASSESSMENT
                        + " order by is_asset_ref, place")
                .params(organisation.value(), assessment)
                .query(row -> {
                    links.computeIfAbsent(row.getString("is_asset_ref"), ref -> new ArrayList<>())
                            .add(row.getString("supported_ref"));
                });
        return links;
    }

    private List<BusinessAsset> business(Map<String, Impact> impacts) {
        return jdbc.sql("select ref, name, owner_name, owner_person, note, version from business_asset" + OF_ASSESSMENT
                        + " order by place, ref")
                .params(organisation.value(), assessment)
                .query((row, number) -> new BusinessAsset(
                        row.getString("ref"),
                        row.getString("name"),
                        Columns.owner(row),
                        impacts.getOrDefault(row.getString("ref"), Impact.NOT_RATED),
                        row.getString("note"),
                        row.getLong("version")))
                .list();
    }

    private List<IsAsset> is(Map<String, Impact> impacts, Map<String, List<String>> links) {
        return jdbc.sql("select ref, name, asset_type, location, classification, owner_name, owner_person,"
                        + " override_reason, version from is_asset" + OF_ASSESSMENT + " order by place, ref")
                .params(organisation.value(), assessment)
                .query((row, number) -> isAsset(row, impacts, links))
                .list();
    }

    private static IsAsset isAsset(ResultSet row, Map<String, Impact> impacts, Map<String, List<String>> links)
            throws SQLException {
        String ref = row.getString("ref");
        return new IsAsset(
                ref,
                row.getString("name"),
                new IsAsset.Particulars(
                        row.getString("asset_type"), row.getString("location"), row.getString("classification")),
                Columns.owner(row),
                links.getOrDefault(ref, List.of()),
                override(row.getString("override_reason"), impacts.getOrDefault(ref, Impact.NOT_RATED)),
                row.getLong("version"));
    }

    private static IsAsset.@Nullable ImpactOverride override(@Nullable String reason, Impact impact) {
        return reason == null ? null : new IsAsset.ImpactOverride(impact, reason);
    }

    private List<Risk> risks() {
        Map<String, RiskItems> items = new HashMap<>();
        jdbc.sql("select risk_ref, kind, catalogue_id, item from risk_item" + OF_ASSESSMENT
                        + " order by risk_ref, kind, place")
                .params(organisation.value(), assessment)
                .query(row -> {
                    items.computeIfAbsent(row.getString("risk_ref"), ref -> new RiskItems())
                            .add(row);
                });
        return jdbc.sql(RiskRows.SELECT + OF_ASSESSMENT + " order by place, ref")
                .params(organisation.value(), assessment)
                .query((row, number) -> RiskRows.risk(row, items))
                .list();
    }
}
