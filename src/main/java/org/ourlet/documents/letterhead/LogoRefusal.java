// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import org.ourlet.shared.Refusal;

/** Why a picture does not become a logo. */
public enum LogoRefusal implements Refusal {
    /** More bytes than a logo needs. */
    TOO_LARGE,
    /** No PNG and no JPG by its content. */
    NO_PICTURE,
    /** A picture by its first bytes, but it cannot be drawn. */
    BROKEN,
    TOO_MANY_POINTS,
    TOO_SMALL;

    @Override
    public String messageKey() {
        return "documents.letterhead.refused." + name();
    }
}
