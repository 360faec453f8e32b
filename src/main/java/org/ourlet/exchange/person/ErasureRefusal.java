// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import org.ourlet.shared.Refusal;

/** Why the particulars of a person are not erased. */
public enum ErasureRefusal implements Refusal {
    LEGAL_HOLD,
    HOLDS_ROLES,
    ONESELF;

    @Override
    public String messageKey() {
        return "exchange.person.refused." + name();
    }
}
