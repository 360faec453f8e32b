// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Who somebody is. Implemented by the module that knows people. */
public interface PersonDirectory {

    Optional<PersonTraces> find(OrganisationId organisation, String person);
}
