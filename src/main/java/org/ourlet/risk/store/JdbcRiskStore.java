// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Cost;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskStore;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.risk.Vulnerability;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRiskStore implements RiskStore {

    private static final String KEY = " where organisation_id = ? and assessment_id = ? and ref = ?";

    private final JdbcClient jdbc;

    JdbcRiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(OrganisationId organisation, String assessment, Risk risk, int place) {
        jdbc.sql("insert into risk (is_asset_ref, scenario, criteria, threat_id, threat, threat_agent, attack_method,"
                        + " likelihood, vulnerability, impact_reduced, rating_reason, decision, impact_reduction,"
                        + " likelihood_reduction, vulnerability_reduction, cost_cents, cost_day_hundredths,"
                        + " decision_reason, implemented_on, loss_once_cents, loss_times_now, loss_times_after,"
                        + " loss_yearly_cents, owner_name, owner_person,"
                        + " organisation_id, assessment_id, ref, place, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?)")
                .params(values(risk))
                .params(organisation.value(), assessment, risk.ref(), place)
                .param(risk.standing().version())
                .update();
        insertItems(organisation, assessment, risk);
    }

    @Override
    public boolean update(OrganisationId organisation, String assessment, Risk risk) {
        boolean fresh = jdbc.sql("update risk set is_asset_ref = ?, scenario = ?, criteria = ?, threat_id = ?,"
                                + " threat = ?, threat_agent = ?, attack_method = ?, likelihood = ?, vulnerability = ?,"
                                + " impact_reduced = ?, rating_reason = ?, decision = ?, impact_reduction = ?,"
                                + " likelihood_reduction = ?, vulnerability_reduction = ?, cost_cents = ?,"
                                + " cost_day_hundredths = ?, decision_reason = ?, implemented_on = ?,"
                                + " loss_once_cents = ?, loss_times_now = ?, loss_times_after = ?,"
                                + " loss_yearly_cents = ?, owner_name = ?,"
                                + " owner_person = ?, version = version + 1" + KEY + " and version = ?")
                        .params(values(risk))
                        .params(organisation.value(), assessment, risk.ref())
                        .param(risk.standing().version())
                        .update()
                == 1;
        if (fresh) {
            deleteItems(organisation, assessment, risk.ref());
            insertItems(organisation, assessment, risk);
        }
        return fresh;
    }

    @Override
    public void delete(OrganisationId organisation, String assessment, String ref) {
        deleteItems(organisation, assessment, ref);
        jdbc.sql("delete from risk" + KEY)
                .params(organisation.value(), assessment, ref)
                .update();
    }

    @Override
    public void assignOwner(OrganisationId organisation, String assessment, Collection<String> refs, Owner owner) {
        jdbc.sql("update risk set owner_name = :name, owner_person = :person, version = version + 1"
                        + " where organisation_id = :organisation and assessment_id = :assessment and ref in (:refs)")
                .param("name", owner.name())
                .param("person", owner.person())
                .param("organisation", organisation.value())
                .param("assessment", assessment)
                .param("refs", List.copyOf(refs))
                .update();
    }

    private void deleteItems(OrganisationId organisation, String assessment, String ref) {
        jdbc.sql("delete from risk_item where organisation_id = ? and assessment_id = ? and risk_ref = ?")
                .params(organisation.value(), assessment, ref)
                .update();
    }

    private void insertItems(OrganisationId organisation, String assessment, Risk risk) {
        RiskItems.of(risk).all().forEach((kind, items) -> {
            for (int place = 0; place < items.size(); place++) {
                Vulnerability item = items.get(place);
                jdbc.sql("insert into risk_item (organisation_id, assessment_id, risk_ref, kind, place, catalogue_id,"
                                + " item) values (?, ?, ?, ?, ?, ?, ?)")
                        .params(organisation.value(), assessment, risk.ref(), kind.name(), place)
                        .params(item.catalogueId(), item.name())
                        .update();
            }
        });
    }

    private static List<@Nullable Object> values(Risk risk) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(risk.isAsset());
        values.add(risk.scenario());
        values.add(risk.criteria().stream().map(SecurityCriterion::code).collect(Collectors.joining(" ")));
        Threat threat = risk.event().threat();
        values.addAll(List.of(threat.catalogueId(), threat.name(), threat.agent(), threat.attackMethod()));
        Estimate estimate = risk.estimate();
        values.add(estimate.likelihood());
        values.add(estimate.vulnerability());
        values.add(estimate.impactReduced());
        values.add(estimate.reason());
        addTreatment(values, risk.treatment());
        addLoss(values, estimate.loss());
        values.add(risk.owner().name());
        values.add(risk.owner().person());
        return values;
    }

    private static void addLoss(List<@Nullable Object> values, LossEstimate loss) {
        values.add(Columns.hundredths(loss.once()));
        values.add(Columns.scaled(loss.timesPerYear(), LossEstimate.TIMES_DECIMALS));
        values.add(Columns.scaled(loss.timesPerYearAfter(), LossEstimate.TIMES_DECIMALS));
        values.add(Columns.hundredths(loss.costPerYear()));
    }

    private static void addTreatment(List<@Nullable Object> values, RiskTreatment treatment) {
        TreatmentDecision decision = treatment.decision();
        values.add(decision == null ? null : decision.name());
        Reduction reduction = treatment.reduction();
        values.addAll(List.of(reduction.impact(), reduction.likelihood(), reduction.vulnerability()));
        Cost cost = treatment.cost();
        values.add(cost == null ? null : Columns.hundredths(cost.amount()));
        values.add(cost == null ? null : Columns.hundredths(cost.personDays()));
        values.add(treatment.reason());
        values.add(treatment.implementedOn());
    }
}
