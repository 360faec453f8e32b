// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Rows of API tokens. Only hashes of secrets are stored. */
public interface ApiTokenStore {

    /** A token that is shown, and when it was used last. */
    record Found(TokenBearer bearer, Optional<Instant> lastUsedAt) {}

    void insert(OrganisationId organisation, ApiToken token, String account, String secretHash);

    List<ApiToken> of(OrganisationId organisation);

    /** False when there is none. */
    boolean delete(OrganisationId organisation, String id);

    void touch(OrganisationId organisation, String id, Instant at);

    /** Looks a secret up; the organisation is part of the answer. Not found when it is expired or its account suspended. */
    @AcrossOrganisations("the secret is all that is known; the organisation is the answer")
    Optional<Found> findOpen(String secretHash, Instant now);
}
