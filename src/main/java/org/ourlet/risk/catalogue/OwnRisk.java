// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.Vulnerability;

/**
 * A risk in words of one's own, with a threat and a weakness that the catalogue does not know.
 *
 * @param asset ref of an IS asset
 * @param sentence what could happen
 * @param agent who or what is behind it; empty when not said
 * @param weakness why it could happen; empty when not said
 */
public record OwnRisk(
        String asset, String sentence, String agent, String weakness, SortedSet<SecurityCriterion> criteria) {

    public OwnRisk {
        criteria = Collections.unmodifiableSortedSet(new TreeSet<>(criteria));
    }

    Risk on(IsAsset target, String ref) {
        List<Vulnerability> vulnerabilities = weakness.isEmpty() ? List.of() : List.of(Vulnerability.own(weakness));
        return new Risk(
                ref,
                target.ref(),
                criteria,
                new RiskEvent(sentence, new Threat("", "", agent, ""), vulnerabilities, List.of()),
                Estimate.NOT_RATED,
                RiskTreatment.UNDECIDED,
                new Risk.Standing(target.owner(), 0));
    }
}
