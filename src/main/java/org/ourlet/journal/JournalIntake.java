// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.util.Map;
import org.ourlet.shared.OrganisationId;

/** Takes over the journal of an organisation that comes from another installation, whose key is not ours. */
public interface JournalIntake {

    /**
     * Chains the entries anew with the key of this installation, in the transaction of the caller. What they say and their
     * numbers stay.
     *
     * @param database address of an SQLite database with the entries
     * @param accounts keys of accounts here by their keys there
     */
    void take(OrganisationId organisation, String database, Map<String, String> accounts);
}
