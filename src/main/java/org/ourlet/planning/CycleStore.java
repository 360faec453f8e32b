// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of cycles. */
public interface CycleStore {

    /** The latest cycle. */
    Optional<PdcaCycle> current(OrganisationId organisation);

    void insert(OrganisationId organisation, PdcaCycle cycle);

    /** Saves level and selection. False when the version is stale. */
    boolean update(OrganisationId organisation, PdcaCycle cycle);
}
