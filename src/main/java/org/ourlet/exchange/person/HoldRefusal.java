// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import org.ourlet.shared.Refusal;

/** Why somebody cannot set or lift a legal hold. */
public enum HoldRefusal implements Refusal {
    OF_OPERATOR,
    OF_ORGANISATION;

    @Override
    public String messageKey() {
        return "exchange.hold.refused." + name();
    }
}
