// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** The level of a risk and the class it falls into. ISSRM: risk level. */
public record RiskLevel(int value, RiskClass riskClass) {

    private static final int USUAL = 128;

    private static final RiskLevel[][] KNOWN = known();

    private static RiskLevel[][] known() {
        RiskClass[] classes = RiskClass.values();
        RiskLevel[][] known = new RiskLevel[classes.length][USUAL];
        for (RiskClass each : classes) {
            for (int value = 0; value < USUAL; value++) {
                known[each.ordinal()][value] = new RiskLevel(value, each);
            }
        }
        return known;
    }

    /** Always the same one for usual values, since a hundred thousand risks share few levels. */
    static RiskLevel of(int value, RiskClass riskClass) {
        return value >= 0 && value < USUAL ? KNOWN[riskClass.ordinal()][value] : new RiskLevel(value, riskClass);
    }
}
