// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of acceptances and of decisions; none is ever changed. */
public interface RiskDecisionStore {

    /** The newest first. */
    List<RiskAcceptance> acceptances(OrganisationId organisation, String assessment);

    void insert(OrganisationId organisation, String assessment, RiskAcceptance acceptance);

    /** The newest first. */
    List<RiskDecision> decisions(OrganisationId organisation, String assessment);

    void insert(OrganisationId organisation, String assessment, RiskDecision decision);
}
