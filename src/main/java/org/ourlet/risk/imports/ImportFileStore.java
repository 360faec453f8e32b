// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.time.Instant;
import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of files that wait for a decision. */
public interface ImportFileStore {

    void insert(OrganisationId organisation, ImportFile file);

    Optional<ImportFile> find(OrganisationId organisation, String id);

    /** False when it is not there any more. */
    boolean delete(OrganisationId organisation, String id);

    void deleteBefore(OrganisationId organisation, Instant time);
}
