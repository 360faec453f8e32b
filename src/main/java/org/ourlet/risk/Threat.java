// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/**
 * What could cause harm: an agent who uses a method against IS assets, or an accident. ISSRM: threat.
 *
 * @param catalogueId id in the catalogue of threats, empty for an own one
 * @param name empty when only the scenario is written
 * @param agent ISSRM: threat agent, the risk source of ISO/IEC 27005:2022; empty for an accident or when not said
 * @param attackMethod ISSRM: attack method; empty when not said
 */
public record Threat(String catalogueId, String name, String agent, String attackMethod) {

    public static final Threat NOT_SAID = new Threat("", "", "", "");
}
