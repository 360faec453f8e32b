// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody changes about a risk.
 *
 * @param action as the journal writes it
 */
public record RiskChange(String action, UnaryOperator<Risk> to) {

    public static RiskChange description(
            String asset, Collection<SecurityCriterion> criteria, RiskEvent event, Owner owner) {
        return new RiskChange(
                "risk.described", risk -> risk.on(asset, criteria).with(event).with(owner));
    }

    public static RiskChange rating(Estimate estimate) {
        return new RiskChange("risk.rated", risk -> risk.with(estimate));
    }

    public static RiskChange treatment(RiskTreatment treatment) {
        return new RiskChange("risk.treated", risk -> risk.with(treatment));
    }

    public static RiskChange loss(LossEstimate loss) {
        return new RiskChange(
                "risk.loss-estimated", risk -> risk.with(risk.estimate().with(loss)));
    }

    /** The treatment works since that day; null when it is a plan again. */
    public static RiskChange implemented(@Nullable LocalDate since) {
        return new RiskChange("risk.treatment-implemented", risk -> {
            RiskTreatment now = risk.treatment();
            return risk.with(new RiskTreatment(
                    now.decision(),
                    now.reduction(),
                    now.cost(),
                    now.securityRequirements(),
                    now.controls(),
                    now.reason(),
                    since));
        });
    }
}
