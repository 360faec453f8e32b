// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;
import org.ourlet.people.Person;
import org.ourlet.shared.Refusal;

/** What became of an attempt to write on a document or to send it. */
public sealed interface SaveOutcome {

    /** The draft is kept. */
    record Saved(DocumentVersion version) implements SaveOutcome {}

    /** The version waits for a decision. */
    record Sent(DocumentVersion version, Person approver) implements SaveOutcome {}

    /** Answers are missing or wrong, by blank or placeholder. What was typed is kept unless it cannot be. */
    record Incomplete(Map<String, Refusal> refusals) implements SaveOutcome {}

    /** Nothing was changed. */
    enum Refused implements SaveOutcome, Refusal {
        IN_APPROVAL("in-approval"),
        NOBODY_DECIDES("nobody-decides"),
        BEGUN_HERE("begun-here");

        private final String key;

        Refused(String key) {
            this.key = key;
        }

        @Override
        public String messageKey() {
            return "documents.refused." + key;
        }
    }
}
