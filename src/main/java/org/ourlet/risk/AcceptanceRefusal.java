// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import org.ourlet.shared.Refusal;

/** Why somebody cannot accept a risk. */
public record AcceptanceRefusal(Reason reason, String ref) implements Refusal {

    /** The rules that can forbid it. */
    public enum Reason {
        NOT_RATED("not-rated"),
        UNDECIDED("undecided"),
        NEEDS_TOP_MANAGEMENT("needs-top-management"),
        NEEDS_OWNER("needs-owner"),
        REASON_MISSING("reason-missing"),
        CHANGED_MEANWHILE("changed-meanwhile");

        private final String word;

        Reason(String word) {
            this.word = word;
        }
    }

    @Override
    public String messageKey() {
        return "risk.acceptance.refused." + reason.word;
    }

    @Override
    public List<Object> parameters() {
        return List.of(ref);
    }
}
