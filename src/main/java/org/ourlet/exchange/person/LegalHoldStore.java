// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** At most one hold per organisation. */
public interface LegalHoldStore {

    Optional<LegalHold> find(OrganisationId organisation);

    void put(OrganisationId organisation, LegalHold hold);

    /** False when there was none. */
    boolean remove(OrganisationId organisation);
}
