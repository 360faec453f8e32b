// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.List;
import org.ourlet.shared.Refusal;

/**
 * Something in a catalogue file that was not understood, or not taken.
 *
 * @param path such as data[3].json_object.label; empty for the whole file
 */
public record MospProblem(String path, Reason reason, List<Object> parameters) implements Refusal {

    /** Why something was not taken, or not as it stands. */
    public enum Reason {
        NOT_OBJECT("not-object"),
        UNKNOWN_OBJECT("unknown-object"),
        UNKNOWN_FIELDS("unknown-fields"),
        ASSET("asset"),
        MAPPING("mapping"),
        NO_KEY("no-key"),
        NO_NAME("no-name"),
        NOT_TEXT("not-text"),
        NOT_FLAG("not-flag"),
        NOT_NUMBER("not-number"),
        LANGUAGE("language"),
        TWICE("twice"),
        OTHER_KIND("other-kind"),
        UNKNOWN_REFERENCE("unknown-reference"),
        CUT("cut"),
        TOO_DEEP("too-deep"),
        TOO_MANY("too-many");

        private final String word;

        Reason(String word) {
            this.word = word;
        }
    }

    public MospProblem {
        parameters = List.copyOf(parameters);
    }

    static MospProblem at(String path, Reason reason, Object... parameters) {
        return new MospProblem(path, reason, List.of(parameters));
    }

    @Override
    public String messageKey() {
        return "imports.mosp.problem." + reason.word;
    }
}
