// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Instant;
import java.util.Optional;

/** Rows of mail that waits. It leaves for the whole installation, in the order in which it was written. */
public interface MailStore {

    void insert(WaitingMail mail);

    /**
     * The one that waits longest and nobody else is sending; nobody else will until the given moment. One that cannot be read
     * any more, because the key of stored secrets is another one, is given up.
     */
    Optional<WaitingMail> claim(Instant now, Instant until);

    /** Keeps that it was sent, and no longer what it said. */
    void markSent(String id, Instant at);

    void postpone(String id, int attempts, Instant until);

    /** Keeps that it never will be sent, and no longer what it said. */
    void giveUp(String id, Instant at);

    MailCounts counts();
}
