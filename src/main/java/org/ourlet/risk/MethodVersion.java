// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Instant;
import java.util.Map;

/**
 * A method as an organisation uses it, with its own acceptance criteria. Once ratings were made with it, it stays as it is
 * and a change makes a new version. Our own; ISO/IEC 27001:2022, 6.1.2 a and b.
 *
 * @param number from 1; the highest is the one that new assessments use
 * @param method id of the method in the content
 */
public record MethodVersion(
        int number,
        String method,
        ClassLimits limits,
        Map<RiskClass, AcceptanceAuthority> acceptance,
        Chosen chosen,
        long version) {

    public MethodVersion {
        acceptance = Map.copyOf(acceptance);
    }

    /** By whom and when. */
    public record Chosen(String by, Instant at) {}

    /** The method with these limits. */
    public RiskMethod appliedTo(RiskMethod content) {
        return content.with(limits, acceptance);
    }
}
