// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.time.Instant;
import java.util.List;
import org.ourlet.access.Account;
import org.ourlet.access.Device;

/**
 * One's own account: who one is, how one signs in, where one is signed in.
 *
 * @param secondFactor it is in use
 * @param asksNobody this installation leaves everybody free to have one or none
 */
public record OwnAccountView(Account account, boolean secondFactor, boolean asksNobody, List<Session> sessions) {

    /**
     * Where one is signed in.
     *
     * @param present the session that looks at the page
     */
    public record Session(String id, Device device, Instant signedInAt, Instant lastAccessAt, boolean present) {}

    public boolean hasOthers() {
        return sessions.size() > 1;
    }
}
