// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Map;

/**
 * The form that makes a passkey.
 *
 * @param next where to go on afterwards, empty for the sign-in methods
 * @param passkeys where passkeys work
 * @param problems message keys by field
 */
public record NewPasskeyView(String name, String next, PasskeyWay passkeys, Map<String, String> problems) {

    public NewPasskeyView {
        problems = Map.copyOf(problems);
    }
}
