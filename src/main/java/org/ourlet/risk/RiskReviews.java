// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at an assessment again after a while. */
@Service
public class RiskReviews {

    private final RiskAssessments assessments;
    private final MethodVersions versions;
    private final RiskMethods methods;
    private final RiskReviewStore store;
    private final ApplicationEventPublisher events;

    RiskReviews(
            RiskAssessments assessments,
            MethodVersions versions,
            RiskMethods methods,
            RiskReviewStore store,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.versions = versions;
        this.methods = methods;
        this.store = store;
        this.events = events;
    }

    /** What is said about the review; nothing yet when it was never asked. */
    public RiskReview get(OrganisationId organisation, String assessment) {
        return store.find(organisation, assessment).orElse(RiskReview.NOTHING_SAID);
    }

    /**
     * Starts a new assessment from an earlier one, with the method as it is now. The earlier one stays as it is.
     *
     * @return the key of the new assessment; empty when the earlier one is continued already
     */
    @Transactional
    public Optional<String> start(
            Actor actor, OrganisationId organisation, String earlier, String name, RiskReview review) {
        KeptAssessment kept = assessments.get(organisation, earlier);
        if (!kept.open()) {
            return Optional.empty();
        }
        MethodVersion version = versions.current(organisation).orElseThrow(NotFound::new);
        RiskMethod method = version.appliedTo(methods.get(version.method()));
        RiskAssessment before = kept.assessment();
        boolean sameScales = before.method().id().equals(method.id());
        RiskAssessment next = new RiskAssessment(
                before.header(),
                method,
                before.criteria(),
                RiskReview.carried(before.assets(), sameScales),
                RiskReview.carried(before, method));
        String id = assessments.insert(organisation, next, name, before.header().money(), version.number(), earlier);
        store.insert(organisation, id, review);
        events.publishEvent(new Change(organisation, actor, "risk-review.started", id, Map.of("earlier", earlier)));
        return Optional.of(id);
    }

    /** @throws StaleVersion when somebody changed it meanwhile */
    @Transactional
    public void describe(Actor actor, OrganisationId organisation, String assessment, RiskReview review) {
        assessments.get(organisation, assessment);
        Optional<RiskReview> now = store.find(organisation, assessment);
        if (now.isEmpty()) {
            store.insert(organisation, assessment, review);
        } else if (!store.update(organisation, assessment, review)) {
            throw new StaleVersion(
                    Map.of(
                            "triggers",
                            now.get().triggers(),
                            "participants",
                            now.get().participants()),
                    now.get().version());
        }
        events.publishEvent(Change.of(organisation, actor, "risk-review.described", assessment));
    }

    /** What became of each risk since the assessment that this one continues; empty for a first one. */
    public List<RiskDifference> differences(OrganisationId organisation, KeptAssessment kept) {
        String earlier = kept.stored().header().reviewOf();
        return earlier == null
                ? List.of()
                : RiskDifference.between(assessments.get(organisation, earlier).evaluation(), kept.evaluation());
    }
}
