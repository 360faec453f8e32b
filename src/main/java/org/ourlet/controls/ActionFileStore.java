// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.io.InputStream;
import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Files of actions. */
public interface ActionFileStore {

    /** Of one action, the oldest first. */
    List<ActionFile> of(OrganisationId organisation, String action);

    void insert(OrganisationId organisation, String action, ActionFile file, byte[] content);

    void delete(OrganisationId organisation, ActionFile file);

    /** Read piece by piece. */
    InputStream content(OrganisationId organisation, ActionFile file);
}
