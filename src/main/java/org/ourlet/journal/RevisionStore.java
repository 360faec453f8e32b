// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Instant;
import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Keeps what tells one state of an organisation from the next. */
public interface RevisionStore {

    void touch(OrganisationId organisation);

    /** With one statement. Empty inside a transaction, which sees changes that may never come to be. */
    Optional<Revision> settled(OrganisationId organisation, Instant now);
}
