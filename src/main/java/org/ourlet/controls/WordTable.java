// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;

/** Rows of words under a head; every row has as many cells as the head. What documents and spreadsheets are made of. */
public record WordTable(List<String> head, List<List<String>> rows) {

    public WordTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
