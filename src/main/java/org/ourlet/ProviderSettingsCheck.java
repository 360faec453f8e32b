// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the settings of sign-in providers. Asks none of them: one that is down does not stop a start. */
record ProviderSettingsCheck(Map<String, String> environment) {

    private static final Set<String> COUNTINGS = Set.of("said", "always", "never");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Stream.of("OURLET_OIDC_", "OURLET_OIDC_2_", "OURLET_OIDC_3_", "OURLET_OIDC_4_", "OURLET_OIDC_5_")
                .forEach(prefix -> check(prefix, problems));
        return problems;
    }

    private void check(String prefix, List<String> problems) {
        String issuer = value(prefix + "ISSUER");
        if (issuer.isEmpty()) {
            if (!value(prefix + "CLIENT_ID").isEmpty()) {
                problems.add(prefix + "CLIENT_ID is set and " + prefix + "ISSUER is not. Set both, or none.");
            }
            return;
        }
        if (!isAddress(issuer)) {
            problems.add(
                    prefix + "ISSUER=" + issuer + " is no https address such as https://login.example.org/realms/firm,"
                            + " as the provider names itself.");
        }
        Stream.of("CLIENT_ID", "CLIENT_SECRET")
                .filter(name -> value(prefix + name).isEmpty())
                .forEach(name -> problems.add(prefix + name + " is missing. The provider gives it to you."));
        String counting = value(prefix + "SECOND_FACTOR");
        if (!counting.isEmpty() && !COUNTINGS.contains(counting)) {
            problems.add(prefix + "SECOND_FACTOR=" + counting + " is not one of: always, never, said.");
        }
    }

    /** Without https only on this machine, for a trial. */
    private static boolean isAddress(String issuer) {
        try {
            URI address = new URI(issuer);
            boolean plain = "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || plain)
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (java.net.URISyntaxException none) {
            return false;
        }
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
