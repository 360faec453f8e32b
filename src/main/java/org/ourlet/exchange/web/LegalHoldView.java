// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.person.LegalHold;

/**
 * The legal hold of an organisation.
 *
 * @param hold null when there is none
 * @param reason as it was typed
 */
public record LegalHoldView(@Nullable LegalHold hold, String reason, Map<String, String> problems) {

    public LegalHoldView {
        problems = Map.copyOf(problems);
    }
}
