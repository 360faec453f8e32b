// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

/**
 * Why a reference control applies (ISO/IEC 27001:2022, 6.1.3 d).
 *
 * @param source ref of the risk, name of the law or contract, code of the organisation's own control; empty for the baseline
 * @param title what the source says, such as the scenario of the risk
 */
public record Reason(Kind kind, String source, String title) {

    /** What calls for it, the strongest first. */
    public enum Kind {
        RISK,
        LAW,
        CONTRACT,
        /** A small firm should have it anyway. */
        BASELINE,
        /** The organisation has a control for it already. */
        OWN_CONTROL
    }

    static final Reason BASELINE = new Reason(Kind.BASELINE, "", "");

    static Reason of(TreatedRisk risk) {
        return new Reason(Kind.RISK, risk.ref(), risk.scenario());
    }

    static Reason of(Obligation obligation) {
        Kind kind = obligation.kind() == Obligation.Kind.LAW ? Kind.LAW : Kind.CONTRACT;
        return new Reason(kind, obligation.name(), obligation.name());
    }

    static Reason of(Control control) {
        return new Reason(Kind.OWN_CONTROL, control.code(), control.name());
    }
}
