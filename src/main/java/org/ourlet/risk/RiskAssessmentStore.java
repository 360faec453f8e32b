// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of assessments as a whole. */
public interface RiskAssessmentStore {

    /** Headers, the newest first. */
    List<Stored> all(OrganisationId organisation);

    /** One statement. */
    Optional<Stored> find(OrganisationId organisation, String assessment);

    /** The parts below a header; a constant number of statements, whatever the number of risks. */
    Parts parts(OrganisationId organisation, String assessment);

    void insert(OrganisationId organisation, RiskAssessment assessment);

    /** Saves name and money. False when the version is stale. */
    boolean update(OrganisationId organisation, RiskAssessment.Header header);

    /** Counts a change of any part, so that nobody goes on with an older state. */
    void touch(OrganisationId organisation, String assessment);

    /**
     * What is known of an assessment without its parts.
     *
     * @param revision grows with every change of any part
     * @param reviewed whether a later assessment continues it, so that it stays as it is
     */
    record Stored(RiskAssessment.Header header, MethodVersion methodVersion, long revision, boolean reviewed) {}

    /** Criteria, assets and risks. */
    record Parts(SecurityCriteria criteria, Assets assets, List<Risk> risks) {}
}
