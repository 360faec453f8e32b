// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import java.util.stream.IntStream;

/** The whole numbers that a factor is rated with. */
public record Scale(int from, int to) {

    public Scale {
        if (from > to) {
            throw new IllegalArgumentException("a scale goes upwards");
        }
    }

    public boolean has(int value) {
        return from <= value && value <= to;
    }

    /** The value lowered by that much, never below the scale. */
    public int lowered(int value, int by) {
        return Math.max(from, value - by);
    }

    public List<Integer> values() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
