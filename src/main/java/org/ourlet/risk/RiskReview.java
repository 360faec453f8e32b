// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looking at the risks again. A new assessment starts from the last one, and only treatments that work by then count: what
 * is planned may never come. ISO/IEC 27001:2022, 8.2; ISO/IEC 27001:2005, 4.2.3 d.
 *
 * @param triggers what has changed: incidents, law, new suppliers
 * @param nextOn when to look again, null when not said
 */
public record RiskReview(
        String triggers, String participants, @Nullable LocalDate nextOn, long version) {

    public static final RiskReview NOTHING_SAID = new RiskReview("", "", null, 0);

    /** The risks with which a review begins. What was given up is gone; another method makes all ratings void. */
    static List<Risk> carried(RiskAssessment earlier, RiskMethod method) {
        boolean sameScales = earlier.method().id().equals(method.id());
        return earlier.risks().stream()
                .filter(risk ->
                        !(risk.treatment().implemented() && risk.treatment().ends()))
                .map(risk -> sameScales ? carried(method, risk) : unrated(risk))
                .toList();
    }

    static Assets carried(Assets earlier, boolean sameScales) {
        if (sameScales) {
            return earlier;
        }
        return new Assets(
                earlier.business().stream()
                        .map(asset -> new BusinessAsset(
                                asset.ref(), asset.name(), asset.owner(), Impact.NOT_RATED, asset.note(), 0))
                        .toList(),
                earlier.is().stream()
                        .map(asset -> new IsAsset(
                                asset.ref(),
                                asset.name(),
                                asset.particulars(),
                                asset.owner(),
                                asset.supports(),
                                null,
                                0))
                        .toList());
    }

    private static Risk carried(RiskMethod method, Risk risk) {
        return risk.treatment().implemented() ? treated(method, risk).at(0) : risk.at(0);
    }

    /** What the treatment has reached is the state of today, and what it brought is in place. */
    private static Risk treated(RiskMethod method, Risk risk) {
        Reduction reduction = risk.treatment().reduction();
        Estimate estimate = risk.estimate();
        Estimate reached = new Estimate(
                lowered(method, Factor.LIKELIHOOD, estimate.likelihood(), reduction.likelihood()),
                lowered(method, Factor.VULNERABILITY, estimate.vulnerability(), reduction.vulnerability()),
                estimate.impactReduced() + reduction.impact(),
                estimate.reason(),
                estimate.loss().reached());
        RiskEvent event = risk.event();
        List<String> inPlace = new ArrayList<>(event.existingControls());
        Stream.concat(risk.treatment().controls().stream(), risk.treatment().securityRequirements().stream())
                .filter(control -> !inPlace.contains(control))
                .forEach(inPlace::add);
        return risk.with(new RiskEvent(event.scenario(), event.threat(), event.vulnerabilities(), inPlace))
                .with(reached)
                .with(RiskTreatment.UNDECIDED);
    }

    private static @Nullable Integer lowered(RiskMethod method, Factor factor, @Nullable Integer rated, int by) {
        return rated == null || !method.asksFor(factor)
                ? rated
                : Integer.valueOf(method.scale(factor).lowered(rated, by));
    }

    private static Risk unrated(Risk risk) {
        return risk.with(Estimate.NOT_RATED.with(risk.estimate().loss()))
                .with(RiskTreatment.UNDECIDED)
                .at(0);
    }
}
