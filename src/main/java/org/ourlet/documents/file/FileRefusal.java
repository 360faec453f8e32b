// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import org.ourlet.shared.Refusal;

/** Why a file is not taken. */
public enum FileRefusal implements Refusal {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_TYPE,
    BROKEN,
    /** Encrypted, so that nobody can see what is in it. */
    PROTECTED,
    MACROS,
    /** Runs something when it is opened. */
    ACTIVE,
    /** Fetches something from another place when it is opened. */
    LOADS_FROM_ELSEWHERE,
    /** Carries a file that cannot be looked into. */
    CARRIES_FILES,
    UNPACKS_TOO_LARGE,
    PICTURE_TOO_LARGE;

    @Override
    public String messageKey() {
        return "documents.file.refused." + name();
    }
}
