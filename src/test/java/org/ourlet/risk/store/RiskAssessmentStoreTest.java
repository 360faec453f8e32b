// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.ClassLimits;
import org.ourlet.risk.Cost;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Examples;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessmentStore;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.risk.Vulnerability;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class RiskAssessmentStoreTest extends StoreTest {

    private static final MethodVersion VERSION = new MethodVersion(
            1,
            "product-by-criterion",
            new ClassLimits(9, 27),
            Map.of(
                    RiskClass.LOW, AcceptanceAuthority.RISK_OWNER,
                    RiskClass.MEDIUM, AcceptanceAuthority.RISK_OWNER_WITH_REASON,
                    RiskClass.HIGH, AcceptanceAuthority.TOP_MANAGEMENT_WITH_REASON),
            new MethodVersion.Chosen("Marta", NOW),
            0);

    private JdbcMethodVersionStore methods;
    private JdbcAssetStore assets;
    private JdbcRiskStore risks;
    private RiskAssessmentStore store;
    private OrganisationId proofbox;
    private String id;

    @BeforeEach
    void make() {
        methods = new JdbcMethodVersionStore(jdbc());
        assets = new JdbcAssetStore(jdbc(), batch());
        risks = new JdbcRiskStore(jdbc());
        store = new JdbcRiskAssessmentStore(jdbc(), assets, risks);
        proofbox = organisation("proofbox");
        methods.insert(proofbox, VERSION);
        id = Ids.next(NOW);
        store.insert(proofbox, example(id, null));
    }

    private static RiskAssessment example(String id, String reviewOf) {
        RiskAssessment read = Examples.proofbox();
        return read.with(new RiskAssessment.Header(
                id, "First", 1, read.header().money(), LocalDate.of(2027, 3, 1), reviewOf, 0));
    }

    private Risk risk(String ref) {
        return store.parts(proofbox, id).risks().stream()
                .filter(risk -> risk.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesBackWhatWasStored() {
        RiskAssessment given = example(id, null);
        RiskAssessmentStore.Parts parts = store.parts(proofbox, id);

        assertThat(parts.assets()).isEqualTo(given.assets());
        assertThat(parts.risks()).isEqualTo(given.risks());
        RiskAssessmentStore.Stored stored = store.find(proofbox, id).orElseThrow();
        assertThat(stored.header()).isEqualTo(given.header());
        assertThat(stored.methodVersion()).isEqualTo(VERSION);
        assertThat(stored.reviewed()).isFalse();
    }

    @Test
    void keepsOrganisationsApart() {
        OrganisationId other = organisation("brasserie");

        assertThat(store.all(other)).isEmpty();
        assertThat(store.find(other, id)).isEmpty();
        assertThat(store.parts(other, id).risks()).isEmpty();
        assertThat(methods.all(other)).isEmpty();
        assertThat(risks.update(other, id, risk("R01"))).isFalse();
        assertThat(risk("R01").standing().version()).isZero();
    }

    @Test
    void keepsEveryPartOfARisk() {
        Risk full = new Risk(
                "R99",
                "IS1",
                new java.util.TreeSet<>(List.of(SecurityCriterion.AVAILABILITY)),
                new RiskEvent(
                        "Scenario",
                        new Threat("malware", "Malicious software", "criminal", "by mail"),
                        List.of(new Vulnerability("patches-missing", "Updates are missing"), Vulnerability.own("Own")),
                        List.of("Scanner")),
                new Estimate(
                        1,
                        null,
                        1,
                        "seen once",
                        new LossEstimate(
                                new java.math.BigDecimal("40000.5"),
                                new java.math.BigDecimal("0.0333"),
                                null,
                                java.math.BigDecimal.ZERO)),
                new RiskTreatment(
                        TreatmentDecision.SHARE,
                        new Reduction(1, 0, 0),
                        new Cost(new java.math.BigDecimal("10.25"), new java.math.BigDecimal("0.5")),
                        List.of("Requirement"),
                        List.of("A.8.7", "Own control"),
                        "cheap",
                        LocalDate.of(2027, 4, 1)),
                new Risk.Standing(new Owner("Marta", "p1"), 0));

        risks.insert(proofbox, id, full, 99);

        assertThat(risk("R99")).isEqualTo(full);
    }

    @Test
    void refusesAStaleVersionOfARisk() {
        Risk rated = risk("R01").with(Estimate.of(null, 2));

        assertThat(risks.update(proofbox, id, rated)).isTrue();
        assertThat(risks.update(proofbox, id, rated)).isFalse();
        assertThat(risk("R01").estimate()).isEqualTo(Estimate.of(null, 2));
        assertThat(risk("R01").standing().version()).isEqualTo(1);
    }

    @Test
    void givesOneOwnerToManyRisks() {
        risks.assignOwner(proofbox, id, List.of("R01", "R02"), new Owner("Paula", "p2"));

        assertThat(risk("R01").owner()).isEqualTo(new Owner("Paula", "p2"));
        assertThat(risk("R02").owner()).isEqualTo(new Owner("Paula", "p2"));
        assertThat(risk("R03").owner()).isEqualTo(Owner.NOBODY);
    }

    @Test
    void changesAndDeletesAssets() {
        Assets before = store.parts(proofbox, id).assets();
        BusinessAsset business = before.business().get(0);
        IsAsset is = before.is().get(0);
        BusinessAsset renamed =
                new BusinessAsset("BA1", "Renamed", new Owner("O", null), Impact.NOT_RATED, "note", business.version());
        IsAsset overridden = new IsAsset(
                "IS1",
                "Server",
                new IsAsset.Particulars("server", "cellar", "internal"),
                Owner.NOBODY,
                List.of("IS2", "BA1"),
                new IsAsset.ImpactOverride(Impact.of(Map.of(SecurityCriterion.INTEGRITY, 0)), "a copy exists"),
                is.version());

        assertThat(assets.update(proofbox, id, renamed)).isTrue();
        assertThat(assets.update(proofbox, id, overridden)).isTrue();
        assertThat(assets.update(proofbox, id, renamed)).isFalse();
        assertThat(assets.update(proofbox, id, overridden)).isFalse();
        assets.deleteBusiness(proofbox, id, "BA2");

        Assets after = store.parts(proofbox, id).assets();
        assertThat(after.business()).extracting(BusinessAsset::ref).containsExactly("BA1", "BA3", "BA4");
        assertThat(after.findBusiness("BA1").orElseThrow().impact()).isEqualTo(Impact.NOT_RATED);
        assertThat(after.findIs("IS1").orElseThrow().supports()).containsExactly("IS2", "BA1");
        assertThat(after.findIs("IS1").orElseThrow().override()).isEqualTo(overridden.override());
        assertThat(after.findIs("IS2").orElseThrow().supports()).isEmpty();
    }

    @Test
    void deletesARiskAndThenItsAsset() {
        risks.delete(proofbox, id, "R09");
        assets.deleteIs(proofbox, id, "IS7");

        RiskAssessmentStore.Parts after = store.parts(proofbox, id);
        assertThat(after.risks()).hasSize(12);
        assertThat(after.assets().findIs("IS7")).isEmpty();
    }

    @Test
    void countsEveryChange() {
        store.touch(proofbox, id);

        assertThat(store.find(proofbox, id).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void knowsWhatALaterOneContinues() {
        String later = Ids.next(NOW.plusSeconds(1));
        store.insert(proofbox, example(later, id));

        assertThat(store.all(proofbox))
                .extracting(stored -> stored.header().id())
                .containsExactly(later, id);
        assertThat(store.find(proofbox, id).orElseThrow().reviewed()).isTrue();
        assertThat(store.find(proofbox, later).orElseThrow().reviewed()).isFalse();
    }

    @Test
    void changesTheHeaderOnce() {
        RiskAssessment.Header renamed = new RiskAssessment.Header(
                id, "Renamed", 1, new RiskAssessment.Money("", null), LocalDate.of(2027, 3, 1), null, 0);

        assertThat(store.update(proofbox, renamed)).isTrue();
        assertThat(store.update(proofbox, renamed)).isFalse();
        assertThat(store.find(proofbox, id).orElseThrow().header().name()).isEqualTo("Renamed");
        assertThat(store.find(proofbox, id).orElseThrow().header().money().personDayCost())
                .isNull();
    }

    @Test
    void knowsWhetherSomethingWasRated() {
        methods.insert(
                proofbox,
                new MethodVersion(2, "additive", new ClassLimits(2, 5), VERSION.acceptance(), VERSION.chosen(), 0));

        assertThat(methods.rated(proofbox, 1)).isTrue();
        assertThat(methods.rated(proofbox, 2)).isFalse();
        assertThat(methods.all(proofbox)).extracting(MethodVersion::number).containsExactly(2, 1);
    }

    @Test
    void changesAMethodVersionOnce() {
        MethodVersion stricter = new MethodVersion(
                1, "product-by-criterion", new ClassLimits(5, 20), VERSION.acceptance(), VERSION.chosen(), 0);

        assertThat(methods.update(proofbox, stricter)).isTrue();
        assertThat(methods.update(proofbox, stricter)).isFalse();
        assertThat(methods.all(proofbox).get(0).limits()).isEqualTo(new ClassLimits(5, 20));
    }
}
