// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

/** A provider did not say, or not credibly, who somebody is. Its reason is for the journal and for nobody else. */
public final class NotVouched extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason a word or some, none of them from a token */
    public NotVouched(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
