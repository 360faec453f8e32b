// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;

/** Versions that have left daily use, and what was decided about them. */
public interface RetentionStore {

    /**
     * A version that has left daily use and whose text is still there.
     *
     * @param code of its document
     * @param left when it was closed, withdrawn, or the next version was approved
     */
    record Left(String version, String code, int number, VersionStatus status, Instant left) {}

    List<Left> left(OrganisationId organisation);

    /** The latest decision on each version. */
    List<RetentionDecision> latest(OrganisationId organisation);

    Optional<RetentionDecision> latest(OrganisationId organisation, String version);

    void insert(OrganisationId organisation, String id, RetentionDecision decision, Actor by);

    /**
     * Removes what a version says: its answers, its text, its file, the comments on it. Its hash and its line stay.
     *
     * @return false when it was not one that has left daily use
     */
    boolean dispose(OrganisationId organisation, Left version);
}
