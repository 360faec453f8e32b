// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.List;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;

/** Rows of what is kept elsewhere. */
public interface KeptElsewhereStore {

    /** Those that hold now. */
    List<KeptElsewhere> all(OrganisationId organisation);

    void insert(OrganisationId organisation, KeptElsewhere kept, Actor by);

    /** Takes back what was said of a work product. False when nothing was said. */
    boolean withdraw(OrganisationId organisation, String workProduct, Instant at);
}
