// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/**
 * Event: a link was made that only its receiver should see. Published inside the transaction that makes it.
 *
 * @param organisation null when it concerns the installation
 * @param about name of the organisation, empty when it concerns the installation
 * @param language of the receiver, null when unknown
 * @param path of the page, with the secret
 */
public record LinkToSend(
        Kind kind,
        @Nullable OrganisationId organisation,
        String about,
        String email,
        String name,
        @Nullable Language language,
        String path) {

    /** What the link is for. */
    public enum Kind {
        INVITATION,
        PASSWORD_RESET
    }
}
