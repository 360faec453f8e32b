// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.List;
import java.util.Map;
import org.ourlet.exchange.person.HeldOrganisation;
import org.ourlet.webshell.Choice;

/**
 * All legal holds of the installation.
 *
 * @param held organisations where one stands
 * @param choices all organisations
 * @param reason as it was typed
 */
public record LegalHoldsView(
        List<HeldOrganisation> held, List<Choice> choices, String reason, Map<String, String> problems) {

    public LegalHoldsView {
        held = List.copyOf(held);
        choices = List.copyOf(choices);
        problems = Map.copyOf(problems);
    }
}
