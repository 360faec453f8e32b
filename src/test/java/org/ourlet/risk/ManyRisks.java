// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** Copies of a risk under other refs. */
public final class ManyRisks {

    private ManyRisks() {}

    public static Risk named(Risk risk, String ref) {
        return risk.named(ref);
    }
}
