// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.shared.Refusal;

/** Why an answer to a blank is refused. */
public enum BlankRefusal implements Refusal {
    MISSING("missing"),
    TOO_LONG("too-long"),
    NOT_A_NUMBER("not-a-number"),
    NOT_A_DATE("not-a-date"),
    NOT_AN_OPTION("not-an-option");

    private final String key;

    BlankRefusal(String key) {
        this.key = key;
    }

    @Override
    public String messageKey() {
        return "documents.blank." + key;
    }

    @Override
    public List<Object> parameters() {
        return this == TOO_LONG ? List.of(BlankType.LONGEST) : List.of();
    }
}
