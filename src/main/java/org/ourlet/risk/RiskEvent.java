// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;

/**
 * What could happen: a threat that uses vulnerabilities. ISSRM: event, the cause in a risk.
 *
 * @param scenario the sentence that people read
 * @param existingControls controls that are in place already, in words
 */
public record RiskEvent(
        String scenario, Threat threat, List<Vulnerability> vulnerabilities, List<String> existingControls) {

    public RiskEvent {
        vulnerabilities = List.copyOf(vulnerabilities);
        existingControls = List.copyOf(existingControls);
    }

    public static RiskEvent of(String scenario) {
        return new RiskEvent(scenario, Threat.NOT_SAID, List.of(), List.of());
    }
}
