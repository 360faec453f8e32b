// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import org.ourlet.documents.RegisterEntry;
import org.ourlet.guide.WorkProduct;
import org.ourlet.guide.WorkProductStatus.State;

/** How the state of a document or record is shown: a word and a shape. */
public enum Status {
    MISSING("is-none"),
    DRAFT("is-progress"),
    IN_APPROVAL("is-approve"),
    APPROVED("is-done"),
    OPENED("is-done"),
    ELSEWHERE("is-done"),
    STALE("is-review"),
    /** Needs a review, and somebody is at it. */
    UNDER_WAY("is-progress");

    private final String style;

    Status(String style) {
        this.style = style;
    }

    static Status of(RegisterEntry entry) {
        State state = entry.status().state();
        if (state == State.STALE && entry.next().isPresent()) {
            return UNDER_WAY;
        }
        if (state != State.APPROVED) {
            return valueOf(state.name());
        }
        if (entry.kept() != null) {
            return ELSEWHERE;
        }
        boolean register = entry.template() == null && entry.workProduct().kind() == WorkProduct.Kind.RECORD;
        return entry.record() || register ? OPENED : APPROVED;
    }

    public String style() {
        return style;
    }

    public String messageKey() {
        return "documents.state." + name();
    }
}
