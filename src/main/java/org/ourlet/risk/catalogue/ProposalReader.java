// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import org.ourlet.risk.KeptAssessment;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Puts the catalogue, the packs and what is remembered together. */
@Component
class ProposalReader {

    private final ThreatCatalogue catalogue;
    private final SectorPacks packs;
    private final ProposalStore store;
    private final OwnEntryStore own;

    ProposalReader(ThreatCatalogue catalogue, SectorPacks packs, ProposalStore store, OwnEntryStore own) {
        this.catalogue = catalogue;
        this.packs = packs;
        this.store = store;
        this.own = own;
    }

    ThreatCatalogue guide() {
        return catalogue;
    }

    /** What the guide knows, with the own entries of the organisation behind it. Three statements. */
    ThreatCatalogue catalogue(OrganisationId organisation, Language language) {
        return new OwnCatalogue(own.all(organisation)).behind(catalogue, language);
    }

    /** Five statements. */
    Proposals proposals(OrganisationId organisation, KeptAssessment kept, Language language) {
        ProposalMemory memory = store.memory(organisation, kept.id());
        return new Proposals(catalogue(organisation, language), packs, kept.assessment(), memory, language);
    }
}
