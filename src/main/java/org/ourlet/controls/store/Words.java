// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.store;

import java.util.List;

/** Lists of numbers as they are stored: with spaces between them. */
final class Words {

    private Words() {}

    static String joined(List<String> words) {
        return String.join(" ", words);
    }

    static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}
