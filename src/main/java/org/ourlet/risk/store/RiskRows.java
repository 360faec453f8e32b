// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Cost;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.TreatmentDecision;

/** Makes risks out of rows. */
final class RiskRows {

    static final String SELECT = "select ref, is_asset_ref, scenario, criteria, threat_id, threat, threat_agent,"
            + " attack_method, likelihood, vulnerability, impact_reduced, rating_reason, decision, impact_reduction,"
            + " likelihood_reduction, vulnerability_reduction, cost_cents, cost_day_hundredths, decision_reason,"
            + " implemented_on, loss_once_cents, loss_times_now, loss_times_after, loss_yearly_cents, owner_name,"
            + " owner_person, version from risk";

    private RiskRows() {}

    static Risk risk(ResultSet row, Map<String, RiskItems> items) throws SQLException {
        String ref = row.getString("ref");
        RiskItems own = items.getOrDefault(ref, RiskItems.NONE);
        return new Risk(
                ref,
                row.getString("is_asset_ref"),
                criteria(row.getString("criteria")),
                event(row, own),
                new Estimate(
                        Columns.integer(row, "likelihood"),
                        Columns.integer(row, "vulnerability"),
                        row.getInt("impact_reduced"),
                        row.getString("rating_reason"),
                        loss(row)),
                treatment(row, own),
                new Risk.Standing(Columns.owner(row), row.getLong("version")));
    }

    private static LossEstimate loss(ResultSet row) throws SQLException {
        return new LossEstimate(
                Columns.hundredths(row, "loss_once_cents"),
                Columns.scaled(row, "loss_times_now", LossEstimate.TIMES_DECIMALS),
                Columns.scaled(row, "loss_times_after", LossEstimate.TIMES_DECIMALS),
                Columns.hundredths(row, "loss_yearly_cents"));
    }

    private static SortedSet<SecurityCriterion> criteria(String codes) {
        SortedSet<SecurityCriterion> criteria = new TreeSet<>();
        Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .forEach(code -> criteria.add(new SecurityCriterion(code)));
        return criteria;
    }

    private static RiskEvent event(ResultSet row, RiskItems items) throws SQLException {
        Threat threat = new Threat(
                row.getString("threat_id"),
                row.getString("threat"),
                row.getString("threat_agent"),
                row.getString("attack_method"));
        return new RiskEvent(
                row.getString("scenario"),
                threat,
                items.vulnerabilities(),
                items.texts(RiskItems.Kind.EXISTING_CONTROL));
    }

    private static RiskTreatment treatment(ResultSet row, RiskItems items) throws SQLException {
        return new RiskTreatment(
                decision(row.getString("decision")),
                new Reduction(
                        row.getInt("impact_reduction"),
                        row.getInt("likelihood_reduction"),
                        row.getInt("vulnerability_reduction")),
                cost(row),
                items.texts(RiskItems.Kind.REQUIREMENT),
                items.texts(RiskItems.Kind.CONTROL),
                row.getString("decision_reason"),
                Columns.day(row, "implemented_on"));
    }

    private static @Nullable TreatmentDecision decision(@Nullable String name) {
        return name == null ? null : TreatmentDecision.valueOf(name);
    }

    private static @Nullable Cost cost(ResultSet row) throws SQLException {
        BigDecimal amount = Columns.hundredths(row, "cost_cents");
        BigDecimal days = Columns.hundredths(row, "cost_day_hundredths");
        return amount == null || days == null ? null : new Cost(amount, days);
    }
}
