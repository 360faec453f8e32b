// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line above every page, such as: this is a demo.
 *
 * @param messageKey key of the sentence
 * @param parameters of the sentence
 * @param link where the remedy is, null when there is none
 * @param linkKey key of the text of the link, null when there is none
 */
public record Notice(
        Kind kind,
        String messageKey,
        List<Object> parameters,
        @Nullable String link,
        @Nullable String linkKey) {

    /** How it looks. */
    public enum Kind {
        INFORMATION,
        WARNING,
        /** Not a line but the number beside the bell, the first parameter; it may be 0. */
        BELL
    }

    public boolean bell() {
        return kind == Kind.BELL;
    }
}
