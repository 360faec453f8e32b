// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

/**
 * A column of an assessment as a table.
 *
 * @param path of the field in the JSON form; one that ends in a star is a column for each security criterion
 */
record SheetColumn(String path, Kind kind) {

    /** What a cell of the column holds. */
    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        DECISION,
        /** Codes with commas between. */
        CODES,
        /** One text per line. */
        TEXTS,
        /** One id per line of another column, empty where there is none. */
        IDS,
        /** Follows from the others; written and never read. */
        COMPUTED
    }

    static SheetColumn text(String path) {
        return new SheetColumn(path, Kind.TEXT);
    }

    static SheetColumn number(String path) {
        return new SheetColumn(path, Kind.NUMBER);
    }

    static SheetColumn computed(String path) {
        return new SheetColumn(path, Kind.COMPUTED);
    }

    boolean perCriterion() {
        return path.endsWith(".*");
    }

    boolean read() {
        return kind != Kind.COMPUTED;
    }

    SheetColumn on(String criterion) {
        return new SheetColumn(path.substring(0, path.length() - 1) + criterion, kind);
    }
}
