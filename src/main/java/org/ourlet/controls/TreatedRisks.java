// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Says which risks an organisation has and which controls their treatments name. */
public interface TreatedRisks {

    /** Those of the present assessment, in the order of their refs; a constant number of statements. */
    List<TreatedRisk> of(OrganisationId organisation);
}
