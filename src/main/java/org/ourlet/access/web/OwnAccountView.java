// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.time.Instant;
import java.util.List;
import org.ourlet.access.Account;
import org.ourlet.access.Device;
import org.ourlet.access.HeldFactors;
import org.ourlet.access.LinkedIdentity;

/**
 * One's own account: who one is, how one signs in, where one is signed in.
 *
 * @param password there is one
 * @param held what the account has besides its password
 * @param asksNobody this installation leaves everybody free to have one or none
 */
public record OwnAccountView(
        Account account,
        boolean password,
        HeldFactors held,
        boolean asksNobody,
        List<Session> sessions,
        Connections connections) {

    /** With which sign-in providers the account is connected, and with which it could be. */
    public record Connections(List<Connection> present, ProviderOffer offer) {

        public boolean isEmpty() {
            return present.isEmpty() && offer.isEmpty();
        }
    }

    /** A sign-in provider that opens the account. */
    public record Connection(LinkedIdentity identity, String name) {}

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
