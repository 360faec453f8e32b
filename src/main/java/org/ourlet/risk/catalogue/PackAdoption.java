// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Map;
import java.util.Set;
import org.ourlet.risk.AssetStore;
import org.ourlet.risk.Assets;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Shelf;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the assets of a sector pack into an assessment. */
@Service
public class PackAdoption {

    private final Shelf shelf;
    private final AssetStore assets;
    private final ProposalStore proposals;
    private final ApplicationEventPublisher events;

    PackAdoption(Shelf shelf, AssetStore assets, ProposalStore proposals, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.assets = assets;
        this.proposals = proposals;
        this.events = events;
    }

    /** Ids of assets of the pack that the assessment has already, by their name. */
    public Set<String> thereAlready(KeptAssessment kept, SectorPack pack, Language language) {
        return new PackSelection(pack, Set.of())
                .refsThereAlready(kept.assessment().assets(), language)
                .keySet();
    }

    /**
     * Adds the chosen assets with their links.
     *
     * @return how many were added
     * @throws NotFound when the organisation has no such assessment, or when it stays as it is
     */
    @Transactional
    public int adopt(
            Actor actor,
            OrganisationId organisation,
            String assessment,
            SectorPack pack,
            Set<String> chosen,
            Language language) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        if (!kept.open()) {
            throw new NotFound();
        }
        PackSelection.Taken taken = new PackSelection(pack, chosen).takenInto(kept.assessment(), language);
        insert(organisation, kept, taken);
        int added = taken.business().size() + taken.is().size();
        if (added > 0) {
            events.publishEvent(new Change(
                    organisation,
                    actor,
                    "risk-assessment.pack-taken",
                    assessment,
                    Map.of("pack", pack.id(), "assets", String.valueOf(added))));
        }
        return added;
    }

    private void insert(OrganisationId organisation, KeptAssessment kept, PackSelection.Taken taken) {
        assets.insertAll(
                organisation,
                kept.id(),
                new Assets(taken.business(), taken.is()),
                kept.assessment().assets());
        taken.origins().forEach((ref, origin) -> proposals.keepOrigin(organisation, kept.id(), ref, origin));
    }
}
