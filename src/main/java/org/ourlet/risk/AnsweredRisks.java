// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Set;
import org.ourlet.shared.OrganisationId;

/** Against which risks a control of the organisation works. Said by whoever knows the controls. */
public interface AnsweredRisks {

    /** Refs of risks; of controls that count no longer none. */
    Set<String> refs(OrganisationId organisation);
}
