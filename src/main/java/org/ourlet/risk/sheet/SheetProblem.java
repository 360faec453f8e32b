// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.List;
import org.ourlet.shared.Refusal;

/**
 * Why a file, or a cell of it, is not taken.
 *
 * @param place where it stands; of the file itself when there is no better one
 */
public record SheetProblem(Place place, Reason reason, List<Object> parameters) implements Refusal {

    /** What can be wrong with a file. */
    public enum Reason {
        NOTHING("nothing"),
        TOO_LARGE("too-large"),
        UNKNOWN_FORM("unknown-form"),
        OLD_FORM("old-form"),
        DAMAGED("damaged"),
        BOMB("bomb"),
        DOCTYPE("doctype"),
        TOO_MANY_ROWS("too-many-rows"),
        TOO_MANY_COLUMNS("too-many-columns"),
        TOO_DEEP("too-deep"),
        FIELD_TWICE("field-twice"),
        ENCODING("encoding"),
        QUOTE("quote"),
        FORMULA("formula"),
        ERROR_VALUE("error-value"),
        TOO_LONG("too-long");

        private final String word;

        Reason(String word) {
            this.word = word;
        }
    }

    /**
     * Where something stands.
     *
     * @param sheet name of the table, empty for the whole file or a file with one table
     * @param row as the file counts, 0 when it is none in particular
     * @param column letters such as C, or the title of the column; empty when it is none in particular
     */
    public record Place(String sheet, int row, String column) {
        public static final Place FILE = new Place("", 0, "");
    }

    public SheetProblem {
        parameters = List.copyOf(parameters);
    }

    static SheetProblem of(Reason reason, Object... parameters) {
        return new SheetProblem(Place.FILE, reason, List.of(parameters));
    }

    @Override
    public String messageKey() {
        return "imports.file." + reason.word;
    }
}
