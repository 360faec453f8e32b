// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.organisation.FactKey;

/**
 * Something that a document template asks for.
 *
 * @param fact the fact of the organisation that the answer is, null when it belongs to the document alone
 * @param options of a choice, else empty
 */
public record Blank(
        String id,
        BlankType type,
        boolean required,
        @Nullable FactKey fact,
        List<String> options) {

    public Blank {
        options = List.copyOf(options);
    }

    /** The answer as it is kept: without blanks at its ends, with one form for each number. */
    public String clean(String typed) {
        return type.clean(typed);
    }

    /** Why an answer cannot be kept; an empty one can. */
    public Optional<BlankRefusal> refusal(String answer) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (type == BlankType.CHOICE && !options.contains(answer)) {
            return Optional.of(BlankRefusal.NOT_AN_OPTION);
        }
        return type.refusal(answer);
    }

    /** Why a document cannot be sent with this answer. */
    public Optional<BlankRefusal> refusalToSend(String answer) {
        return required && answer.isEmpty() ? Optional.of(BlankRefusal.MISSING) : refusal(answer);
    }
}
