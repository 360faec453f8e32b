// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Cost;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.risk.Vulnerability;
import org.ourlet.risk.catalogue.OwnEntries;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.springframework.boot.test.context.TestComponent;

/** Gives an organisation of the cast a small risk assessment: BA1, IS1, R01. Every text carries its secret. */
@TestComponent
public class RiskLife {

    private final RiskAssessments assessments;
    private final RiskMethods methods;
    private final OwnEntries entries;

    RiskLife(RiskAssessments assessments, RiskMethods methods, OwnEntries entries) {
        this.entries = entries;
        this.assessments = assessments;
        this.methods = methods;
    }

    public String live(Cast.Company company) {
        String secret = company.secret();
        Owner owner = new Owner("Owner " + secret, company.manager().person().id());
        Impact impact = Impact.of(Map.of(
                SecurityCriterion.CONFIDENTIALITY, 3,
                SecurityCriterion.INTEGRITY, 2,
                SecurityCriterion.AVAILABILITY, 4));
        Assets assets = new Assets(
                List.of(new BusinessAsset("BA1", "Service " + secret, owner, impact, "note " + secret, 0)),
                List.of(new IsAsset(
                        "IS1",
                        "Server " + secret,
                        new IsAsset.Particulars("server", "room " + secret, secret),
                        owner,
                        List.of("BA1"),
                        null,
                        0)));
        RiskAssessment assessment = new RiskAssessment(
                new RiskAssessment.Header(
                        "", "Assessment " + secret, 0, new RiskAssessment.Money("EUR", null), LocalDate.EPOCH, null, 0),
                methods.byDefault(),
                SecurityCriteria.STANDARD,
                assets,
                List.of(risk(secret, owner)));
        entries.add(
                company.accountable().actor(),
                company.organisation().id(),
                new OwnEntry(
                        "",
                        OwnEntry.Kind.THREAT,
                        Localized.english(new OwnEntry.Words(
                                "own threat " + secret,
                                "sentence " + secret,
                                "own agent " + secret,
                                "own method " + secret,
                                "own note " + secret)),
                        OwnEntry.Reach.of(SecurityCriterion.STANDARD, Set.of("paper"), Set.of(), Set.of("A.7.2")),
                        OwnEntry.Source.HAND,
                        false,
                        0),
                Language.EN);
        return assessments.add(
                company.accountable().actor(), company.organisation().id(), assessment);
    }

    private static Risk risk(String secret, Owner owner) {
        RiskEvent event = new RiskEvent(
                "Somebody steals the server " + secret,
                new Threat("", "theft " + secret, "agent " + secret, "method " + secret),
                List.of(Vulnerability.own("door " + secret)),
                List.of("lock " + secret));
        RiskTreatment treatment = new RiskTreatment(
                TreatmentDecision.REDUCE,
                Reduction.ofVulnerability(2),
                Cost.of(500, 0),
                List.of("requirement " + secret),
                List.of("A.7.2"),
                "reason " + secret,
                null);
        return new Risk(
                "R01",
                "IS1",
                new TreeSet<>(SecurityCriterion.STANDARD),
                event,
                new Estimate(3, 3, 0, "because " + secret, LossEstimate.NONE),
                treatment,
                new Risk.Standing(owner, 0));
    }
}
