// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An event and its impact on an asset. ISSRM: risk. Its levels are derived, see {@link InherentRisk} and {@link
 * ResidualRisk}.
 *
 * @param ref such as R01, unique in the assessment and kept by its reviews
 * @param isAsset ref of the IS asset that the threat targets
 * @param criteria the security criteria that the threat concerns
 */
public record Risk(
        String ref,
        String isAsset,
        SortedSet<SecurityCriterion> criteria,
        RiskEvent event,
        Estimate estimate,
        RiskTreatment treatment,
        Standing standing) {

    public Risk {
        criteria = SecurityCriterion.setOf(criteria);
    }

    /** Who answers for the risk, and the version of its row. */
    public record Standing(Owner owner, long version) {
        public static final Standing NEW = new Standing(Owner.NOBODY, 0);
    }

    public String scenario() {
        return event.scenario();
    }

    public Owner owner() {
        return standing.owner();
    }

    public Risk with(RiskEvent other) {
        return new Risk(ref, isAsset, criteria, other, estimate, treatment, standing);
    }

    public Risk with(Estimate other) {
        return new Risk(ref, isAsset, criteria, event, other, treatment, standing);
    }

    public Risk with(RiskTreatment other) {
        return new Risk(ref, isAsset, criteria, event, estimate, other, standing);
    }

    public Risk with(Owner owner) {
        return new Risk(ref, isAsset, criteria, event, estimate, treatment, new Standing(owner, standing.version()));
    }

    public Risk on(String asset, Collection<SecurityCriterion> concerned) {
        return new Risk(ref, asset, new TreeSet<>(concerned), event, estimate, treatment, standing);
    }

    /** The same under a ref. */
    Risk named(String other) {
        return new Risk(other, isAsset, criteria, event, estimate, treatment, standing);
    }

    public Risk at(long version) {
        return new Risk(ref, isAsset, criteria, event, estimate, treatment, new Standing(owner(), version));
    }
}
