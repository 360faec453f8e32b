// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import org.ourlet.shared.Refusal;

/** Why a comment is not taken. */
public enum CommentRefusal implements Refusal {
    MISSING,
    TOO_LONG,
    UNKNOWN_SECTION,
    NOT_IN_REVIEW;

    @Override
    public String messageKey() {
        return "documents.review.refused." + name();
    }
}
