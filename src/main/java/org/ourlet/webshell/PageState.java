// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.Optional;
import org.ourlet.shared.OrganisationId;

/** Tells one state of an organisation from the next, for pages that are kept. */
public interface PageState {

    /** Equal as long as nothing of the organisation has changed; empty when that cannot be said now. */
    Optional<Object> of(OrganisationId organisation);
}
