// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.organisation.FactKey;
import org.ourlet.shared.Refusal;

/**
 * Something that a document template asks for.
 *
 * @param fact the fact of the organisation that the answer is, null when it belongs to the document alone
 * @param options of a choice, else empty
 * @param columns of a table, else empty
 */
public record Blank(
        String id,
        BlankType type,
        boolean required,
        @Nullable FactKey fact,
        List<String> options,
        List<Column> columns) {

    public Blank {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    public boolean table() {
        return type == BlankType.TABLE;
    }

    /** The answer as it is kept: without blanks at its ends, with one form for each number. */
    public String clean(String typed) {
        return table() ? TableRows.of(typed, columns).clean().text() : type.clean(typed);
    }

    /** Why an answer cannot be kept; an empty one can. Of a table, only whether it is too long. */
    public Optional<BlankRefusal> refusal(String answer) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (type == BlankType.CHOICE && !options.contains(answer)) {
            return Optional.of(BlankRefusal.NOT_AN_OPTION);
        }
        return type.refusal(answer);
    }

    /** Everything that is wrong with an answer, by the field where it was typed: the blank, or a cell of its table. */
    public Map<String, Refusal> refusals(String answer) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        refusal(answer).ifPresent(refusal -> refusals.put(id, refusal));
        if (table()) {
            refusals.putAll(TableRows.of(answer, columns).refusals(id));
        }
        return refusals;
    }

    /** What keeps a document with this answer from being sent, by field. */
    public Map<String, Refusal> refusalsToSend(String answer) {
        return required && answer.isEmpty() ? Map.of(id, BlankRefusal.MISSING) : refusals(answer);
    }
}
