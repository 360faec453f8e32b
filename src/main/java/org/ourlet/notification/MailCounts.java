// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How mail is doing.
 *
 * @param lastSentAt null when none ever left
 */
public record MailCounts(
        int waiting, int sent, int givenUp, @Nullable Instant lastSentAt) {}
