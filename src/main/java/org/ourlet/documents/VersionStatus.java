// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

/** How far a version of a document is. */
public enum VersionStatus {
    DRAFT,
    /** Read by others before it goes to whoever decides. */
    IN_REVIEW,
    IN_APPROVAL,
    APPROVED,
    /** Approved once; a later version took its place. */
    SUPERSEDED,
    WITHDRAWN
}
