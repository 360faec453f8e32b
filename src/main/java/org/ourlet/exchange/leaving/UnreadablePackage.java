// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.leaving;

import org.ourlet.shared.Refusal;

/** A file cannot be taken in as the package of an organisation; nothing was changed. */
public final class UnreadablePackage extends RuntimeException implements Refusal {

    /** Why. */
    public enum Reason {
        NO_PACKAGE,
        DAMAGED,
        NOT_WHOLE,
        NEWER,
        PRESENT
    }

    private final Reason reason;

    public UnreadablePackage(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String messageKey() {
        return "exchange.package.refused." + reason.name();
    }
}
