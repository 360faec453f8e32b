// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a risk. ISSRM: risk treatment, refined by security requirements, which controls implement.
 *
 * @param decision null while nothing is decided
 * @param cost null while nobody estimated it
 * @param reason why it was decided so, empty when nothing was noted
 * @param implementedOn since when it works, null while it is a plan
 */
public record RiskTreatment(
        @Nullable TreatmentDecision decision,
        Reduction reduction,
        @Nullable Cost cost,
        List<String> securityRequirements,
        List<String> controls,
        String reason,
        @Nullable LocalDate implementedOn) {

    public static final RiskTreatment UNDECIDED =
            new RiskTreatment(null, Reduction.NONE, null, List.of(), List.of(), "", null);

    public RiskTreatment {
        securityRequirements = List.copyOf(securityRequirements);
        controls = List.copyOf(controls);
    }

    public boolean decided() {
        return decision != null;
    }

    public boolean implemented() {
        return implementedOn != null;
    }

    /** Whether the risk cannot happen afterwards. */
    boolean ends() {
        return decision != null && decision.ends();
    }
}
