// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Map;
import org.ourlet.shared.Refusal;

/** What another program sent does not fit its blanks, or cannot be written now. */
final class UnacceptableDraft extends RuntimeException {

    private final transient Map<String, Refusal> refusals;

    UnacceptableDraft(Map<String, ? extends Refusal> refusals) {
        super("unacceptable draft", null, false, false);
        this.refusals = Map.copyOf(refusals);
    }

    Map<String, Refusal> refusals() {
        return refusals;
    }
}
