// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.util.Map;
import java.util.Set;

/** Passwords never cross a network in clear by accident: another address than this machine's own needs https. */
final class NetworkRules {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

    private NetworkRules() {}

    static void check(Map<String, String> environment) {
        String bind = environment.getOrDefault("OURLET_BIND", "127.0.0.1");
        boolean https = environment.getOrDefault("OURLET_PUBLIC_URL", "").startsWith("https://");
        boolean allowed = "true".equals(environment.get("OURLET_ALLOW_PLAIN_HTTP"));
        if (!THIS_MACHINE.contains(bind) && !https && !allowed) {
            throw new CannotStart("OURLET_BIND=" + bind + " lets other machines connect without encryption. Set"
                    + " OURLET_PUBLIC_URL to the https address of a proxy in front of it, or"
                    + " OURLET_ALLOW_PLAIN_HTTP=true for a trial in a closed network.");
        }
    }
}
