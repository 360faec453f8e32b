// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of the own catalogue of an organisation. */
public interface OwnEntryStore {

    /** All of them, retired or not, in the order of their keys. Three statements. */
    List<OwnEntry> all(OrganisationId organisation);

    /** Of any size, in the same number of statements. */
    void insert(OrganisationId organisation, List<OwnEntry> entries);

    /** Replaces entries whatever their version. Of any size, in the same number of statements. */
    void replace(OrganisationId organisation, List<OwnEntry> entries);

    /** False when the version is not the one that is stored. */
    boolean update(OrganisationId organisation, OwnEntry entry);
}
