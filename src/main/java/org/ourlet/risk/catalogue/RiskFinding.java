// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskStore;
import org.ourlet.risk.Shelf;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds risks with the catalogue: what waits, what is accepted as it is or adjusted, what is refused. */
@Service
public class RiskFinding {

    private final Shelf shelf;
    private final RiskStore risks;
    private final ProposalStore refusals;
    private final ProposalReader reader;
    private final ApplicationEventPublisher events;

    RiskFinding(
            Shelf shelf,
            RiskStore risks,
            ProposalStore refusals,
            ProposalReader reader,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.risks = risks;
        this.refusals = refusals;
        this.reader = reader;
        this.events = events;
    }

    public ProposalBoard board(OrganisationId organisation, KeptAssessment kept, Language language) {
        return reader.proposals(organisation, kept, language).board();
    }

    /** What risks are found with: the catalogue of the guide, with the own entries of the organisation behind it. */
    public ThreatCatalogue catalogue(OrganisationId organisation, Language language) {
        return reader.catalogue(organisation, language);
    }

    /** Everything in the catalogue that could hit an asset and is not among its risks yet. */
    public List<Proposal> more(OrganisationId organisation, KeptAssessment kept, IsAsset asset, Language language) {
        return reader.proposals(organisation, kept, language).more(asset);
    }

    /** What the catalogue suggests for a risk; nothing for one in words of one's own. */
    public Suggestion suggestion(OrganisationId organisation, KeptAssessment kept, Risk risk, Language language) {
        return risk.event().threat().catalogueId().isEmpty()
                ? Suggestion.NONE
                : reader.proposals(organisation, kept, language).suggestion(risk);
    }

    /** What was decided about proposals on one page. */
    public record Decisions(Set<ProposalKey> accepted, Set<ProposalKey> refused) {
        public Decisions {
            accepted = Set.copyOf(accepted);
            refused = Set.copyOf(refused);
        }
    }

    /**
     * Accepts proposals as they are and refuses others. One that somebody decided on meanwhile stays as decided.
     *
     * @throws NotFound when the organisation has no such assessment, or when it stays as it is
     */
    @Transactional
    public void decide(
            Actor actor, OrganisationId organisation, String assessment, Decisions decisions, Language language) {
        KeptAssessment kept = open(organisation, assessment);
        List<Proposal> waiting =
                reader.proposals(organisation, kept, language).board().waiting();
        List<Risk> added = new ArrayList<>();
        RiskAssessment grown = kept.assessment();
        for (Proposal proposal : waiting) {
            if (decisions.accepted().contains(proposal.key())) {
                String sentence = proposal.sentence(reader.guide().words(), language);
                Risk risk = proposal.risk(
                        grown.nextRiskRef(), sentence, proposal.threat().criteria(), language);
                added.add(risk);
                grown = with(grown, risk);
            }
        }
        insert(actor, organisation, kept, added);
        waiting.stream()
                .filter(proposal -> decisions.refused().contains(proposal.key()))
                .forEach(proposal -> refuse(actor, organisation, assessment, proposal, language));
    }

    /**
     * Accepts a proposal with other words, weaknesses or criteria.
     *
     * @return the ref of the new risk
     * @throws NotFound when nothing of the kind can be proposed any more
     */
    @Transactional
    public String accept(
            Actor actor, OrganisationId organisation, String assessment, AdjustedProposal adjusted, Language language) {
        KeptAssessment kept = open(organisation, assessment);
        Proposals proposals = reader.proposals(organisation, kept, language);
        Proposal proposal = proposals.find(adjusted.key()).orElseThrow(NotFound::new);
        Risk risk = proposals.adjusted(proposal, adjusted, kept.assessment().nextRiskRef());
        refusals.bringBack(organisation, assessment, adjusted.key());
        insert(actor, organisation, kept, List.of(risk));
        return risk.ref();
    }

    /** Adds a risk in words of one's own; answers its ref. */
    @Transactional
    public String add(Actor actor, OrganisationId organisation, String assessment, OwnRisk own) {
        KeptAssessment kept = open(organisation, assessment);
        IsAsset asset = kept.assessment().assets().findIs(own.asset()).orElseThrow(NotFound::new);
        Risk risk = own.on(asset, kept.assessment().nextRiskRef());
        insert(actor, organisation, kept, List.of(risk));
        return risk.ref();
    }

    /** Lets a refused proposal wait again. */
    @Transactional
    public void bringBack(
            Actor actor, OrganisationId organisation, String assessment, ProposalKey key, Language language) {
        KeptAssessment kept = open(organisation, assessment);
        kept.assessment().assets().findIs(key.asset()).orElseThrow(NotFound::new);
        String threat = reader.catalogue(organisation, language)
                .threat(key.threat())
                .map(found -> found.text(language).name())
                .orElseThrow(NotFound::new);
        refusals.bringBack(organisation, assessment, key);
        events.publishEvent(
                new Change(organisation, actor, "risk-proposal.brought-back", key.toString(), Map.of("name", threat)));
    }

    private void refuse(
            Actor actor, OrganisationId organisation, String assessment, Proposal proposal, Language language) {
        String key = proposal.key().toString();
        refusals.refuse(organisation, assessment, proposal.key());
        events.publishEvent(new Change(
                organisation,
                actor,
                "risk-proposal.refused",
                key,
                Map.of("name", proposal.threat().text(language).name())));
    }

    private KeptAssessment open(OrganisationId organisation, String assessment) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        if (!kept.open()) {
            throw new NotFound();
        }
        return kept;
    }

    private void insert(Actor actor, OrganisationId organisation, KeptAssessment kept, List<Risk> added) {
        int place = kept.assessment().risks().size();
        for (Risk risk : added) {
            risks.insert(organisation, kept.id(), risk, place++);
            events.publishEvent(
                    new Change(organisation, actor, "risk.added", risk.ref(), Map.of("scenario", risk.scenario())));
        }
    }

    private static RiskAssessment with(RiskAssessment assessment, Risk risk) {
        List<Risk> all = new ArrayList<>(assessment.risks());
        all.add(risk);
        return assessment.with(all);
    }
}
