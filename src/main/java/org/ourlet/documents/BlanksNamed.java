// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;

/** Blanks of a document as content names them, such as {@code W13.interfaces} or {@code W03.common-place+naming-rule}. */
record BlanksNamed(String document, List<String> blanks) {

    BlanksNamed {
        blanks = List.copyOf(blanks);
    }

    static BlanksNamed of(String text) {
        int point = text.indexOf('.');
        return new BlanksNamed(
                text.substring(0, point), List.of(text.substring(point + 1).split("\\+")));
    }
}
