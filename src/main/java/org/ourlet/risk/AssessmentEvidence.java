// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ourlet.guide.EvidenceAnswer;

/** What the evidence checks on risks see in the current assessment. */
final class AssessmentEvidence {

    private static final String START = "/risks";
    private static final int TRIED = 2;

    private static final Map<String, Function<AssessmentEvidence, EvidenceAnswer>> CHECKS = checks();

    private final KeptAssessment kept;
    private final Map<String, RiskAcceptance> acceptances;
    private final Map<RiskDecision.Point, RiskDecision> decisions;
    private final RiskReview review;

    AssessmentEvidence(
            KeptAssessment kept,
            Map<String, RiskAcceptance> acceptances,
            Map<RiskDecision.Point, RiskDecision> decisions,
            RiskReview review) {
        this.kept = kept;
        this.acceptances = acceptances;
        this.decisions = decisions;
        this.review = review;
    }

    static Set<String> names() {
        return CHECKS.keySet();
    }

    EvidenceAnswer answer(String check) {
        return Objects.requireNonNull(CHECKS.get(check)).apply(this);
    }

    private static Map<String, Function<AssessmentEvidence, EvidenceAnswer>> checks() {
        Map<String, Function<AssessmentEvidence, EvidenceAnswer>> checks = new HashMap<>();
        checks.put("risk-method-chosen", each -> EvidenceAnswer.whether(true, "/risks/method"));
        checks.put("risk-method-tried", AssessmentEvidence::tried);
        checks.put("catalogue-ready", each -> EvidenceAnswer.whether(true, START));
        addAssets(checks);
        addRisks(checks);
        addDecisions(checks);
        addReview(checks);
        return Map.copyOf(checks);
    }

    private static void addAssets(Map<String, Function<AssessmentEvidence, EvidenceAnswer>> checks) {
        checks.put("business-assets-listed", each -> each.some(each.assets().business(), "/assets"));
        checks.put("is-assets-listed", each -> each.some(each.assets().is(), "/assets"));
        checks.put("assets-linked", each -> each.is(asset -> !asset.supports().isEmpty()));
        checks.put("assets-have-owner", AssessmentEvidence::owned);
        checks.put(
                "assets-classified",
                each -> each.is(asset -> !asset.particulars().classification().isEmpty()));
        checks.put(
                "impacts-rated",
                each -> each.business(asset ->
                        asset.impact().ratedOn(each.kept.assessment().criteria().all())));
        checks.put(
                "impacts-explained",
                each -> each.business(asset -> !asset.note().isEmpty()));
        checks.put(
                "impacts-inherited",
                each -> each.is(asset -> each.kept
                        .evaluation()
                        .impactOf(asset.ref())
                        .ratedOn(each.kept.assessment().criteria().all())));
        checks.put(
                "assets-have-risks",
                each -> each.is(asset -> each.risks().stream()
                        .anyMatch(risk -> risk.risk().isAsset().equals(asset.ref()))));
    }

    private static void addRisks(Map<String, Function<AssessmentEvidence, EvidenceAnswer>> checks) {
        checks.put("risks-listed", each -> each.some(each.risks(), "/register"));
        checks.put(
                "existing-controls-noted",
                each -> each.risks(
                        risk -> !risk.risk().event().existingControls().isEmpty()));
        checks.put(
                "vulnerabilities-noted",
                each -> each.risks(
                        risk -> !risk.risk().event().vulnerabilities().isEmpty()));
        checks.put(
                "likelihoods-rated",
                each -> each.risks(risk -> risk.risk().estimate().likelihood() != null));
        checks.put("vulnerabilities-rated", each -> each.risks(each::vulnerabilityRated));
        checks.put("risks-rated", each -> each.risks(EvaluatedRisk::rated));
        checks.put(
                "ratings-explained",
                each -> each.risks(risk -> !risk.risk().estimate().reason().isEmpty()));
        checks.put(
                "risks-have-owner",
                each -> each.risks(risk -> risk.risk().owner().named()));
    }

    private static void addDecisions(Map<String, Function<AssessmentEvidence, EvidenceAnswer>> checks) {
        checks.put("assessment-good-enough", each -> each.decided(RiskDecision.Point.ASSESSMENT));
        checks.put("isms-authorised", each -> each.decided(RiskDecision.Point.AUTHORISATION));
        checks.put(
                "treatment-decided",
                each -> each.among(
                        risk -> risk.currentClass() != null
                                && risk.currentClass().aboveTheLimit(),
                        risk -> risk.risk().treatment().decided(),
                        "/register?show=undecided"));
        checks.put(
                "kept-risks-explained",
                each -> each.among(
                        risk -> risk.risk().treatment().decision() == TreatmentDecision.RETAIN,
                        risk -> !risk.risk().treatment().reason().isEmpty(),
                        "/register"));
        checks.put(
                "residual-risks-accepted", each -> each.among(AcceptanceRules::needed, each::accepted, "/acceptance"));
        checks.put(
                "high-residual-risks-accepted",
                each -> each.among(risk -> risk.residualClass() == RiskClass.HIGH, each::accepted, "/acceptance"));
    }

    private static void addReview(Map<String, Function<AssessmentEvidence, EvidenceAnswer>> checks) {
        checks.put(
                "review-triggers-noted",
                each -> each.inReview(
                        EvidenceAnswer.whether(!each.review.triggers().isEmpty(), each.at("/review"))));
        checks.put("review-started", each -> each.inReview(EvidenceAnswer.whether(true, each.at("/review"))));
        checks.put("review-rated", each -> each.inReview(each.risks(EvaluatedRisk::rated)));
        checks.put(
                "review-accepted",
                each -> each.inReview(each.among(AcceptanceRules::needed, each::accepted, "/acceptance")));
    }

    private Assets assets() {
        return kept.assessment().assets();
    }

    private List<EvaluatedRisk> risks() {
        return kept.evaluation().risks();
    }

    private String at(String path) {
        return START + "/" + kept.id() + path;
    }

    private EvidenceAnswer tried() {
        long rated = risks().stream().filter(EvaluatedRisk::rated).count();
        return new EvidenceAnswer((int) Math.min(rated, TRIED), TRIED, at("/register?show=unrated"));
    }

    private EvidenceAnswer some(Collection<?> things, String path) {
        return EvidenceAnswer.whether(!things.isEmpty(), at(path));
    }

    private EvidenceAnswer owned() {
        long business = assets().business().stream()
                .filter(asset -> asset.owner().named())
                .count();
        long is = assets().is().stream().filter(asset -> asset.owner().named()).count();
        return of(business + is, assets().business().size() + assets().is().size(), "/assets");
    }

    private EvidenceAnswer business(Predicate<BusinessAsset> done) {
        return of(
                assets().business().stream().filter(done).count(),
                assets().business().size(),
                "/assets");
    }

    private EvidenceAnswer is(Predicate<IsAsset> done) {
        return of(assets().is().stream().filter(done).count(), assets().is().size(), "/assets");
    }

    private EvidenceAnswer risks(Predicate<EvaluatedRisk> done) {
        return of(risks().stream().filter(done).count(), risks().size(), "/register");
    }

    /** Nothing to do is not done: it has not begun. */
    private EvidenceAnswer of(long done, int of, String path) {
        return of == 0 ? EvidenceAnswer.whether(false, at(path)) : new EvidenceAnswer((int) done, of, at(path));
    }

    /** Here none is fine, as soon as the risks are rated. */
    private EvidenceAnswer among(Predicate<EvaluatedRisk> which, Predicate<EvaluatedRisk> done, String path) {
        List<EvaluatedRisk> concerned = risks().stream().filter(which).toList();
        if (concerned.isEmpty()) {
            boolean rated = !risks().isEmpty() && risks().stream().allMatch(EvaluatedRisk::rated);
            return EvidenceAnswer.whether(rated, at(path));
        }
        return of(concerned.stream().filter(done).count(), concerned.size(), path);
    }

    private boolean vulnerabilityRated(EvaluatedRisk risk) {
        return risk.risk().estimate().vulnerability() != null
                || !kept.assessment().method().asksFor(Factor.VULNERABILITY);
    }

    private boolean accepted(EvaluatedRisk risk) {
        RiskAcceptance acceptance = acceptances.get(risk.ref());
        return acceptance != null
                && acceptance
                        .changedSince(
                                RatingSnapshot.of(risk, kept.methodVersion().number()))
                        .isEmpty();
    }

    private EvidenceAnswer decided(RiskDecision.Point point) {
        RiskDecision decision = decisions.get(point);
        return EvidenceAnswer.whether(decision != null && decision.goesOn(), at(""));
    }

    private EvidenceAnswer inReview(EvidenceAnswer answer) {
        return kept.stored().header().reviewOf() == null ? EvidenceAnswer.whether(false, at("/review")) : answer;
    }
}
