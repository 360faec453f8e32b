// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of invitations. Only hashes of secrets are stored. */
public interface InvitationStore {

    /** A new row. */
    record Row(String id, Invitations.Invitee invitee, String secretHash, Instant createdAt, Instant expiresAt) {}

    void insert(OrganisationId organisation, Row row);

    /** Removes open invitations of the person. */
    void withdraw(OrganisationId organisation, String person);

    /** Looks a link up; the organisation is part of the answer, since the secret alone leads there. */
    @AcrossOrganisations("the secret in the link is all that is known; the organisation is the answer")
    Optional<Invitation> findOpen(String secretHash, Instant now);

    /** False when somebody else was faster. */
    boolean markAccepted(OrganisationId organisation, String id, Instant at);
}
