// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
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

/** Changes many risks at once, for people who know their way: all of them or none. */
@Service
public class RiskGrid {

    private final Shelf shelf;
    private final RiskStore store;
    private final ApplicationEventPublisher events;

    RiskGrid(Shelf shelf, RiskStore store, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.store = store;
        this.events = events;
    }

    /** A change of one risk, made from that version of it. */
    public record Edit(String ref, long version, RiskChange change) {}

    /**
     * Changes all of them, or none when anything does not fit. Paths of problems begin with the ref of the risk.
     *
     * @throws StaleVersion when somebody changed one of them meanwhile
     */
    @Transactional
    public Saved changeAll(Actor actor, OrganisationId organisation, String assessment, List<Edit> edits) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        if (!kept.open()) {
            return Saved.notOpen();
        }
        List<AssessmentProblem> problems = new ArrayList<>();
        List<Risk> changed = new ArrayList<>();
        for (Edit edit : edits) {
            Risk now = kept.assessment().find(edit.ref()).orElseThrow(NotFound::new);
            Risk risk = edit.change().to().apply(now).at(edit.version());
            changed.add(risk);
            problems.addAll(
                    new RiskCheck(kept.assessment().method(), kept.assessment().criteria(), edit.ref())
                            .problems(risk, kept.evaluation().impactOf(risk.isAsset())));
        }
        if (!problems.isEmpty()) {
            return Saved.refused(problems);
        }
        changed.forEach(risk -> update(organisation, assessment, kept, risk));
        edits.forEach(edit -> events.publishEvent(
                new Change(organisation, actor, edit.change().action(), edit.ref(), Map.of("assessment", assessment))));
        return Saved.as(Integer.toString(changed.size()));
    }

    private void update(OrganisationId organisation, String assessment, KeptAssessment kept, Risk risk) {
        if (!store.update(organisation, assessment, risk)) {
            Risk now = kept.assessment().find(risk.ref()).orElseThrow(NotFound::new);
            throw new StaleVersion(RiskTexts.of(now), now.standing().version());
        }
    }
}
