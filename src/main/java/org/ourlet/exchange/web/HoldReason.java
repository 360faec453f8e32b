// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.Map;

/** What the reason of a legal hold must be. */
final class HoldReason {

    private static final int LONGEST = 400;

    private HoldReason() {}

    static Map<String, String> problems(String typed) {
        int length = typed.strip().length();
        if (length > 0 && length <= LONGEST) {
            return Map.of();
        }
        return Map.of("reason", length == 0 ? "exchange.hold.reason-missing" : "exchange.hold.reason-long");
    }
}
