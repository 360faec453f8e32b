// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.List;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;

/** Rows of comments on sections. */
public interface SectionCommentStore {

    /** In the order in which they were said. */
    List<SectionComment> of(OrganisationId organisation, String document);

    void insert(OrganisationId organisation, String document, SectionComment comment, Actor by);

    /** False when there is no such open comment. */
    boolean resolve(OrganisationId organisation, String document, String id, String by, Instant at);
}
