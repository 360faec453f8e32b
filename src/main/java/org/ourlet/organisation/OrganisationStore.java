// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.AcrossOrganisations;
import org.ourlet.shared.OrganisationId;

/** Rows of organisations. */
public interface OrganisationStore {

    void insert(OrganisationId id, Organisation organisation, Instant at);

    Optional<Organisation> find(OrganisationId id);

    /** Saves name, zone and document language. False when the version is stale. */
    boolean update(OrganisationId id, Organisation organisation);

    /** Whether an organisation has that slug. */
    @AcrossOrganisations("an address is unique in the whole installation")
    boolean taken(String slug);

    /** Every organisation by name, for whoever runs the installation: names only, no content. */
    @AcrossOrganisations("the list of whoever runs the installation; names only")
    List<Organisation> all();
}
