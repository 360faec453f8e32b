// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the program may call for a provider: the origin of its issuer, and over https the further hosts in the settings.
 * Whatever else the provider names is not called, so that it cannot make the program knock at doors of a closed network.
 */
record AllowedAddresses(URI issuer, Set<String> hosts) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    AllowedAddresses {
        hosts = Set.copyOf(hosts);
    }

    static AllowedAddresses of(SignInProvider provider) {
        return new AllowedAddresses(URI.create(provider.issuer()), provider.hosts());
    }

    boolean admits(@Nullable URI address) {
        if (address == null
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            return false;
        }
        return hasProtection(address) && (isOriginOfIssuer(address) || isFurtherHost(address));
    }

    private static boolean hasProtection(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
    }

    private boolean isOriginOfIssuer(URI address) {
        return issuer.getScheme().equals(address.getScheme())
                && issuer.getHost().equals(address.getHost())
                && issuer.getPort() == address.getPort();
    }

    private boolean isFurtherHost(URI address) {
        return "https".equals(address.getScheme()) && address.getPort() == -1 && hosts.contains(address.getHost());
    }
}
