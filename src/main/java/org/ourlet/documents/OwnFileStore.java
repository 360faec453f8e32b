// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.io.InputStream;
import org.ourlet.shared.OrganisationId;

/** Files that were brought, each of one version of a document. */
public interface OwnFileStore {

    /** In place of the one that the version had. */
    void put(OrganisationId organisation, String version, OwnFile file, byte[] content);

    void remove(OrganisationId organisation, String version);

    /** Read piece by piece. */
    InputStream content(OrganisationId organisation, OwnFile file);
}
