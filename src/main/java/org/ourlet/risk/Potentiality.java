// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import org.jspecify.annotations.Nullable;

/** What likelihood and vulnerability make together. ISSRM: potentiality of an event. */
final class Potentiality {

    private Potentiality() {}

    /** Null while one of the two is not rated. */
    static @Nullable Integer of(RiskMethod method, Estimate estimate) {
        return reduced(method, estimate, Reduction.NONE);
    }

    /** The same after a reduction of both. */
    static @Nullable Integer reduced(RiskMethod method, Estimate estimate, Reduction reduction) {
        Integer likelihood = estimate.likelihood();
        if (likelihood == null) {
            return null;
        }
        int likely = method.scale(Factor.LIKELIHOOD).lowered(likelihood, reduction.likelihood());
        if (!method.asksFor(Factor.VULNERABILITY)) {
            return method.potentiality(likely, 0);
        }
        Integer vulnerability = estimate.vulnerability();
        return vulnerability == null
                ? null
                : method.potentiality(
                        likely, method.scale(Factor.VULNERABILITY).lowered(vulnerability, reduction.vulnerability()));
    }
}
