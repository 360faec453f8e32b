// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.shared.Refusal;

/** Why an answer to a blank is refused. */
public enum BlankRefusal implements Refusal {
    MISSING("missing"),
    TOO_LONG("too-long"),
    NOT_A_NUMBER("not-a-number"),
    NOT_A_DATE("not-a-date"),
    NOT_AN_OPTION("not-an-option"),
    NOT_AN_AMOUNT("not-an-amount"),
    TOO_MANY_ROWS("too-many-rows"),
    TABLE_TOO_LONG("too-long");

    private final String key;

    BlankRefusal(String key) {
        this.key = key;
    }

    /** Answers too long to be kept, by blank. */
    static Map<String, Refusal> tooLong(DocumentTemplate template, Map<String, String> answers) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        template.blanks().stream()
                .filter(blank -> answers.getOrDefault(blank.id(), "").length()
                        > blank.type().longest())
                .forEach(blank -> refusals.put(blank.id(), blank.table() ? TABLE_TOO_LONG : TOO_LONG));
        return refusals;
    }

    @Override
    public String messageKey() {
        return "documents.blank." + key;
    }

    @Override
    public List<Object> parameters() {
        return switch (this) {
            case TOO_LONG -> List.of(BlankType.TEXT.longest());
            case TABLE_TOO_LONG -> List.of(BlankType.TABLE.longest());
            case TOO_MANY_ROWS -> List.of(TableRows.MOST);
            default -> List.of();
        };
    }
}
