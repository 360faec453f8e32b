// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.shared.OrganisationId;

/** Rows of letterheads, with their logos. */
public interface LetterheadStore {

    /** In order of time, without the pictures. */
    List<Letterhead> all(OrganisationId organisation);

    /** The picture of a letterhead; empty when there is none. */
    Optional<byte[]> logo(OrganisationId organisation, String letterhead);

    void insert(OrganisationId organisation, Letterhead letterhead, byte @Nullable [] logo);

    /** Removes those that no version was sent under. */
    void removeUnused(OrganisationId organisation);
}
