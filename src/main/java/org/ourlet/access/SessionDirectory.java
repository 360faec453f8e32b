// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.List;

/** The open sessions of accounts. Implemented where sessions are kept. */
public interface SessionDirectory {

    /** An open session as its owner sees it. */
    record Line(OpenSession session, Instant signedInAt, Instant lastAccessAt) {}

    /** Sessions that have not ended, used last first. */
    List<Line> of(String account, Instant now);

    /** False when the account has no such session. */
    boolean end(String account, String session);

    /** Ends all sessions but one, which has a key, or all when it is empty. */
    void endAllBut(String account, String session);
}
