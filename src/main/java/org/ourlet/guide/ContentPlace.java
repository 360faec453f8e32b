// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** A place in a content file, such as {@code tasks[2].evidence}. */
record ContentPlace(String file, String field, ContentLedger ledger) {

    static final String WHOLE_FILE = "whole file";

    ContentPlace key(String key) {
        return new ContentPlace(file, field.equals(WHOLE_FILE) ? key : field + "." + key, ledger);
    }

    ContentPlace item(int index) {
        return new ContentPlace(file, (field.equals(WHOLE_FILE) ? "" : field) + "[" + index + "]", ledger);
    }

    void problem(String wrong, String remedy) {
        ledger.problem(new ContentProblem(file, field, wrong, remedy));
    }
}
