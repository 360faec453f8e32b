// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import org.ourlet.guide.ContentValue;
import org.ourlet.risk.Factor;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.Scale;

/** Reads proposed ratings, which are values on the scales of the default method. */
record Ratings(RiskMethod method) {

    int read(ContentValue value, Factor factor) {
        Scale scale = method.scale(factor);
        int rating = value.integer();
        if (!scale.has(rating)) {
            value.problem(
                    "is " + rating + ", which is off the scale",
                    "Write a number from " + scale.from() + " to " + scale.to());
        }
        return rating;
    }
}
