// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import org.ourlet.access.passkey.RelyingParty;
import org.ourlet.access.passkey.RelyingParty.Obstacle;

/**
 * Whether passkeys work in this installation.
 *
 * @param origin the address at which they do
 * @param obstacle message key of why they do not, empty when they do
 */
public record PasskeyWay(String origin, String obstacle) {

    static PasskeyWay of(RelyingParty party) {
        Obstacle obstacle = party.obstacle();
        return new PasskeyWay(
                party.origin(), obstacle == Obstacle.NONE ? "" : "access.passkey.obstacle." + obstacle.name());
    }

    public boolean open() {
        return obstacle.isEmpty();
    }
}
