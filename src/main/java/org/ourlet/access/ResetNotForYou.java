// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.ourlet.shared.Refusal;

/** The ISMS accountable makes no link for that account: it is her own, suspended, or reaches further than the organisation. */
public record ResetNotForYou() implements Refusal {

    @Override
    public String messageKey() {
        return "access.reset.not-for-you";
    }
}
