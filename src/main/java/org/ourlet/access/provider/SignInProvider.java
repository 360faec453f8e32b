// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.util.Set;

/**
 * A sign-in provider as the settings describe it; our own.
 *
 * @param id stands in addresses: 1 for the first in the settings
 * @param name what people call it
 * @param issuer its address, by which it names itself, too
 * @param hosts further hosts on which it keeps what the program asks for
 */
public record SignInProvider(
        String id, String name, String issuer, Client client, SecondFactorRule secondFactor, Set<String> hosts) {

    public SignInProvider {
        hosts = Set.copyOf(hosts);
    }

    /** How the provider knows this installation. */
    record Client(String id, String secret) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** Where the provider sends people back to. */
    public String returnPath() {
        return "/sign-in/with/" + id + "/return";
    }
}
