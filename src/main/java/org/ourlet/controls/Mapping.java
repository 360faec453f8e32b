// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a reference control is found in the other edition. Our own.
 *
 * @param equal numbers of controls that ask for the same
 * @param nearest numbers of what comes closest where nothing is equal; a person has to decide
 */
public record Mapping(List<String> equal, List<String> nearest) {

    public Mapping {
        equal = List.copyOf(equal);
        nearest = List.copyOf(nearest);
    }

    /** All of them, equal ones first. */
    public List<String> all() {
        return Stream.concat(equal.stream(), nearest.stream()).toList();
    }
}
