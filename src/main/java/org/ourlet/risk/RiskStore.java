// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Collection;
import org.ourlet.shared.OrganisationId;

/** Rows of single risks. */
public interface RiskStore {

    void insert(OrganisationId organisation, String assessment, Risk risk, int place);

    /** False when the version is stale. */
    boolean update(OrganisationId organisation, String assessment, Risk risk);

    void delete(OrganisationId organisation, String assessment, String ref);

    /** One statement for all of them. */
    void assignOwner(OrganisationId organisation, String assessment, Collection<String> refs, Owner owner);
}
