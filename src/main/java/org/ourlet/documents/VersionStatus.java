// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

/** How far a version is: of a document up to withdrawn, of a record from open on. */
public enum VersionStatus {
    DRAFT,
    /** Read by others before it goes to whoever decides. */
    IN_REVIEW,
    IN_APPROVAL,
    APPROVED,
    /** Approved once; a later version took its place. */
    SUPERSEDED,
    WITHDRAWN,
    /** A record that grows. */
    OPEN,
    /** A record as it stood when it was closed; nobody changes it any more. */
    FINAL,
    /** A closed record that nobody needs in daily work. */
    ARCHIVED,
    /** A version whose time of keeping is over; its text is gone, its hash stays. */
    DESTROYED
}
