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

    ProposalReader(ThreatCatalogue catalogue, SectorPacks packs, ProposalStore store) {
        this.catalogue = catalogue;
        this.packs = packs;
        this.store = store;
    }

    ThreatCatalogue catalogue() {
        return catalogue;
    }

    /** Two statements. */
    Proposals proposals(OrganisationId organisation, KeptAssessment kept, Language language) {
        ProposalMemory memory = store.memory(organisation, kept.id());
        return new Proposals(catalogue, packs, kept.assessment(), memory, language);
    }
}
