// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far the ratings of several colleagues lie apart. Our own.
 *
 * @param count how many said something
 */
public record RatingSpread(int lowest, int highest, int count) {

    public static RatingSpread ofLikelihood(Collection<RatingAnswer> answers) {
        return of(answers, RatingAnswer::likelihood);
    }

    public static RatingSpread ofVulnerability(Collection<RatingAnswer> answers) {
        return of(answers, RatingAnswer::vulnerability);
    }

    private static RatingSpread of(Collection<RatingAnswer> answers, Function<RatingAnswer, @Nullable Integer> rating) {
        IntSummaryStatistics ratings = answers.stream()
                .map(rating)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return ratings.getCount() == 0
                ? new RatingSpread(0, 0, 0)
                : new RatingSpread(ratings.getMin(), ratings.getMax(), (int) ratings.getCount());
    }

    public boolean differs() {
        return lowest < highest;
    }
}
