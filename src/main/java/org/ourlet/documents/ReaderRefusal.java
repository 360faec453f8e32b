// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import org.ourlet.shared.Refusal;

/** Why somebody cannot be named as a reader. */
public enum ReaderRefusal implements Refusal {
    NOBODY,
    NAMED_BEFORE;

    @Override
    public String messageKey() {
        return "documents.readers.refused." + name();
    }
}
