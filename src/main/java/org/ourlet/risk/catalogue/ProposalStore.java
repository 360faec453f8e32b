// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import org.ourlet.shared.OrganisationId;

/** Rows of what is remembered about proposals. A review of an assessment remembers what the assessments before it did. */
public interface ProposalStore {

    /** Two statements. */
    ProposalMemory memory(OrganisationId organisation, String assessment);

    void keepOrigin(OrganisationId organisation, String assessment, String ref, ProposalMemory.Origin origin);

    void refuse(OrganisationId organisation, String assessment, ProposalKey key);

    /** Forgets a refusal, also one of an assessment before this one. */
    void bringBack(OrganisationId organisation, String assessment, ProposalKey key);
}
