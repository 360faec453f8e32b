// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding, describing, rating and treating the risks of an assessment. */
@Service
public class RiskRegister {

    private final Shelf shelf;
    private final RiskStore store;
    private final ApplicationEventPublisher events;

    RiskRegister(Shelf shelf, RiskStore store, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.store = store;
        this.events = events;
    }

    /** Adds a risk; its ref is chosen here. */
    @Transactional
    public Saved add(Actor actor, OrganisationId organisation, String assessment, Risk draft) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        if (!kept.open()) {
            return Saved.notOpen();
        }
        Risk risk = draft.named(kept.assessment().nextRiskRef());
        List<AssessmentProblem> problems = problems(kept, risk);
        if (!problems.isEmpty()) {
            return Saved.refused(problems);
        }
        store.insert(organisation, assessment, risk, kept.assessment().risks().size());
        tell(actor, organisation, "risk.added", assessment, risk.ref());
        return Saved.as(risk.ref());
    }

    /**
     * Changes a risk.
     *
     * @param version the one that the form was made from
     * @throws StaleVersion when somebody changed the risk meanwhile
     */
    @Transactional
    public Saved change(
            Actor actor, OrganisationId organisation, String assessment, String ref, long version, RiskChange change) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        Risk now = kept.assessment().find(ref).orElseThrow(NotFound::new);
        if (!kept.open()) {
            return Saved.notOpen();
        }
        Risk changed = change.to().apply(now).at(version);
        List<AssessmentProblem> problems = problems(kept, changed);
        if (!problems.isEmpty()) {
            return Saved.refused(problems);
        }
        if (!store.update(organisation, assessment, changed)) {
            throw new StaleVersion(RiskTexts.of(now), now.standing().version());
        }
        tell(actor, organisation, change.action(), assessment, ref);
        return Saved.as(ref);
    }

    @Transactional
    public Saved remove(Actor actor, OrganisationId organisation, String assessment, String ref) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        kept.assessment().find(ref).orElseThrow(NotFound::new);
        if (!kept.open()) {
            return Saved.notOpen();
        }
        store.delete(organisation, assessment, ref);
        tell(actor, organisation, "risk.removed", assessment, ref);
        return Saved.as(ref);
    }

    /**
     * Gives the same owner to several risks.
     *
     * @throws NotFound when one of them is not there; nothing is changed then
     */
    @Transactional
    public Saved assignOwner(
            Actor actor, OrganisationId organisation, String assessment, Collection<String> refs, Owner owner) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        if (!kept.open()) {
            return Saved.notOpen();
        }
        List<String> known = refs.stream().distinct().toList();
        if (!known.stream().allMatch(ref -> kept.assessment().find(ref).isPresent())) {
            throw new NotFound();
        }
        if (!known.isEmpty()) {
            store.assignOwner(organisation, assessment, known, owner);
            tell(actor, organisation, "risk.owner-named", assessment, String.join(" ", known));
        }
        return Saved.as(String.join(" ", known));
    }

    private static List<AssessmentProblem> problems(KeptAssessment kept, Risk risk) {
        RiskAssessment assessment = kept.assessment();
        if (assessment.assets().findIs(risk.isAsset()).isEmpty()) {
            return List.of(AssessmentProblem.at("isAsset", AssessmentProblem.Reason.UNKNOWN_REF, risk.isAsset()));
        }
        return new RiskCheck(assessment.method(), assessment.criteria(), "")
                .problems(risk, kept.evaluation().impactOf(risk.isAsset()));
    }

    private void tell(Actor actor, OrganisationId organisation, String action, String assessment, String ref) {
        events.publishEvent(new Change(organisation, actor, action, ref, Map.of("assessment", assessment)));
    }
}
