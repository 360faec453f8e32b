// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.AcrossOrganisations;
import org.ourlet.shared.OrganisationId;

/** At most one hold per organisation. */
public interface LegalHoldStore {

    Optional<LegalHold> find(OrganisationId organisation);

    void put(OrganisationId organisation, LegalHold hold);

    /** False when there was none. */
    boolean remove(OrganisationId organisation);

    /** By name. */
    @AcrossOrganisations("the list of whoever runs the installation; names and holds only")
    List<HeldOrganisation> all();

    @AcrossOrganisations("backups hold all organisations")
    boolean any();
}
