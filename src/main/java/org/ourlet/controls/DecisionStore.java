// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of decisions on the statement of applicability; they are only ever added. */
public interface DecisionStore {

    /** The latest for each reference control. */
    List<ApplicabilityDecision> latest(OrganisationId organisation);

    /** All on one reference control, the latest first. */
    List<ApplicabilityDecision> on(OrganisationId organisation, String reference);

    void insert(OrganisationId organisation, List<ApplicabilityDecision> decisions);
}
