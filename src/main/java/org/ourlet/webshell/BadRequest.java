// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import org.ourlet.shared.Refusal;

/** A program asked for something that cannot be read, such as an unknown code: 400 with a sentence that names it. */
public final class BadRequest extends RuntimeException {

    private final transient Refusal refusal;

    public BadRequest(Refusal refusal) {
        super(refusal.messageKey(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
