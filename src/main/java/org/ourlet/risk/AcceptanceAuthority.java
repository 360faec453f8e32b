// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** Who may accept a risk of a class, and whether a reason has to be given. ISO/IEC 27001:2022, 6.1.3 f. */
public enum AcceptanceAuthority {
    RISK_OWNER(false, false),
    RISK_OWNER_WITH_REASON(false, true),
    TOP_MANAGEMENT_WITH_REASON(true, true);

    private final boolean topManagement;
    private final boolean reason;

    AcceptanceAuthority(boolean topManagement, boolean reason) {
        this.topManagement = topManagement;
        this.reason = reason;
    }

    public boolean needsTopManagement() {
        return topManagement;
    }

    public boolean needsReason() {
        return reason;
    }
}
