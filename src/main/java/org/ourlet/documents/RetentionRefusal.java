// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.shared.Refusal;

/**
 * Why a version is neither kept longer nor disposed of.
 *
 * @param field that the sentence stands beside, {@code main} when it is about the whole
 */
public record RetentionRefusal(Reason reason, String field, List<Object> parameters) implements Refusal {

    public RetentionRefusal {
        parameters = List.copyOf(parameters);
    }

    /** What stands against it. */
    public enum Reason {
        NOT_DUE,
        LEGAL_HOLD,
        NOT_YOURS,
        REASON_MISSING,
        REASON_TOO_LONG,
        DAY_MISSING,
        DAY_TOO_EARLY
    }

    static RetentionRefusal of(Reason reason, String field, Object... parameters) {
        return new RetentionRefusal(reason, field, List.of(parameters));
    }

    @Override
    public String messageKey() {
        return "documents.retention.refused." + reason.name();
    }
}
