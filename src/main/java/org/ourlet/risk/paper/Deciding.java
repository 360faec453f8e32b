// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ourlet.organisation.Organisations;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAcceptance;
import org.ourlet.risk.RiskAcceptances;
import org.ourlet.risk.RiskDecision;
import org.ourlet.risk.RiskDecisions;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads what papers say besides the assessment itself: who accepted and decided what. */
@Component
class Deciding {

    private final RiskAcceptances acceptances;
    private final RiskDecisions decisions;
    private final Organisations organisations;
    private final ThreatCatalogue catalogue;

    Deciding(
            RiskAcceptances acceptances,
            RiskDecisions decisions,
            Organisations organisations,
            ThreatCatalogue catalogue) {
        this.acceptances = acceptances;
        this.decisions = decisions;
        this.organisations = organisations;
        this.catalogue = catalogue;
    }

    /** Acceptances by ref, and the zone in which their days are told. */
    record Acceptances(Map<String, RiskAcceptance> latest, ZoneId zone) {}

    /** The latest decision on each point, and the zone in which their days are told. */
    record Decisions(Map<RiskDecision.Point, RiskDecision> latest, ZoneId zone) {}

    Acceptances acceptances(OrganisationId organisation, KeptAssessment kept) {
        return new Acceptances(acceptances.latest(organisation, kept.id()), zone(organisation));
    }

    Decisions decisions(OrganisationId organisation, KeptAssessment kept) {
        List<RiskDecision> all = decisions.all(organisation, kept.id());
        return new Decisions(RiskDecisions.latest(all), zone(organisation));
    }

    AssetPaper assets(KeptAssessment kept, PaperWords words) {
        return new AssetPaper(kept, catalogue, words);
    }

    private ZoneId zone(OrganisationId organisation) {
        return organisations.get(organisation).zone();
    }
}
