// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody was told. Our own.
 *
 * @param sentence key of what is said
 * @param subject name of what it is about, in the language of the reader
 * @param by name of whoever did it
 * @param path of the page where one can do something about it, below the pages of the organisation
 * @param readAt null while it is new
 */
public record Notification(
        String id,
        String sentence,
        String subject,
        String by,
        String path,
        Instant at,
        @Nullable Instant readAt) {

    public boolean fresh() {
        return readAt == null;
    }
}
