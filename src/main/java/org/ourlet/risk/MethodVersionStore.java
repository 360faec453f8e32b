// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of an organisation's versions of its method. */
public interface MethodVersionStore {

    /** The newest first. */
    List<MethodVersion> all(OrganisationId organisation);

    void insert(OrganisationId organisation, MethodVersion version);

    /** False when the version of the row is stale. */
    boolean update(OrganisationId organisation, MethodVersion version);

    /** Whether an impact or a risk was rated with that version. */
    boolean rated(OrganisationId organisation, int number);
}
