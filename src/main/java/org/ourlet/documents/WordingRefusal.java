// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.shared.Refusal;

/**
 * Why the wording of a section is not taken, or keeps a document from being sent.
 *
 * @param what it is about, such as the name of a token
 */
public record WordingRefusal(Kind kind, String what) implements Refusal {

    public enum Kind {
        EMPTY,
        TOO_LONG,
        HEADING,
        LIST,
        LINK,
        FORM,
        TOKEN,
        TABLE_ALONE,
        UNDECIDED,
        LOST_TOKEN
    }

    @Override
    public String messageKey() {
        return "documents.wording.refused." + kind.name();
    }

    @Override
    public List<Object> parameters() {
        return List.of(what);
    }
}
