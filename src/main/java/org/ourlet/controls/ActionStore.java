// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of the treatment plan. */
public interface ActionStore {

    /** All of them by number. */
    List<TreatmentAction> all(OrganisationId organisation);

    /** One statement for all, however many they are. */
    void insert(OrganisationId organisation, List<TreatmentAction> actions);

    /** False when the version is stale. */
    boolean update(OrganisationId organisation, TreatmentAction action);
}
