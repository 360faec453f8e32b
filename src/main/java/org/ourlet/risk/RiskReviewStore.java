// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of what is said about a review. */
public interface RiskReviewStore {

    Optional<RiskReview> find(OrganisationId organisation, String assessment);

    void insert(OrganisationId organisation, String assessment, RiskReview review);

    /** False when the version is stale. */
    boolean update(OrganisationId organisation, String assessment, RiskReview review);
}
