// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of facts. */
public interface FactStore {

    List<Fact> all(OrganisationId organisation);

    /** Writes the fact, whether or not it was said before. */
    void save(OrganisationId organisation, Fact fact);
}
