// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.shared.Refusal;

/** What became of an attempt to decide on a version. */
public sealed interface ApprovalOutcome {

    /** The decision stands. */
    record Decided(DocumentVersion version) implements ApprovalOutcome {}

    /** The rules do not allow it. */
    record Refused(Reason reason, List<Object> parameters) implements ApprovalOutcome, Refusal {

        public Refused {
            parameters = List.copyOf(parameters);
        }

        @Override
        public String messageKey() {
            return "documents.refused." + reason.key;
        }
    }

    /** Why a decision is refused. */
    enum Reason {
        NOT_AN_APPROVER("not-an-approver"),
        AUTHOR_CANNOT_APPROVE("author"),
        NOT_IN_APPROVAL("not-in-approval"),
        REMARK_MISSING("remark-missing"),
        REMARK_TOO_LONG("remark-too-long");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }
}
