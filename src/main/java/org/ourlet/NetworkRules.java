// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ourlet.shared.CannotStart;

/**
 * Passwords never cross a network in clear by accident: another address than this machine's own needs https. A port is a
 * number.
 */
final class NetworkRules {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST_PORT = 65_535;

    private NetworkRules() {}

    static void check(Map<String, String> environment) {
        checkPort(environment.getOrDefault("OURLET_PORT", "8080"));
        String bind = environment.getOrDefault("OURLET_BIND", "127.0.0.1");
        boolean https = environment.getOrDefault("OURLET_PUBLIC_URL", "").startsWith("https://");
        boolean allowed = "true".equals(environment.get("OURLET_ALLOW_PLAIN_HTTP"));
        if (!THIS_MACHINE.contains(bind) && !https && !allowed) {
            throw new CannotStart("OURLET_BIND=" + bind + " lets other machines connect without encryption. Set"
                    + " OURLET_PUBLIC_URL to the https address of a proxy in front of it, or"
                    + " OURLET_ALLOW_PLAIN_HTTP=true for a trial in a closed network.");
        }
    }

    /** Port 0 is any free one, for tests. */
    private static void checkPort(String port) {
        if (!PORT.matcher(port).matches() || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new CannotStart("OURLET_PORT=" + port + " is not a port. Set it to a number between 1 and "
                    + HIGHEST_PORT + ", or leave it out for 8080.");
        }
    }
}
