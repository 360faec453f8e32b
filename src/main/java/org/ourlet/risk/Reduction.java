// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** By how much a treatment is expected to lower the three factors. ISSRM: risk reduction. */
public record Reduction(int impact, int likelihood, int vulnerability) {

    public static final Reduction NONE = new Reduction(0, 0, 0);

    public static Reduction ofVulnerability(int vulnerability) {
        return new Reduction(0, 0, vulnerability);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
