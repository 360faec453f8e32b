// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Map;
import org.ourlet.shared.OrganisationId;

/** Tells how far the work products of an organisation are. Implemented by the module that keeps documents. */
public interface WorkProductStates {

    /** By id of the work product; one that is not in the map is missing. A constant number of statements. */
    Map<String, WorkProductStatus> statesOf(OrganisationId organisation);

    /** Whether a single one is established. Asked for every page, so it should cost one cheap statement. */
    default boolean isEstablished(OrganisationId organisation, String workProduct) {
        return statesOf(organisation)
                .getOrDefault(workProduct, WorkProductStatus.MISSING)
                .established();
    }
}
