// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Arrays;
import java.util.Optional;

/** One of the five steps from a first commitment to nearly the original standard; each contains those below. Our own. */
public enum ImplementationLevel {
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5;

    /** From 1 to 5, as it is said to people and written in content. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean includes(ImplementationLevel other) {
        return compareTo(other) >= 0;
    }

    public static Optional<ImplementationLevel> of(int number) {
        return Arrays.stream(values()).filter(level -> level.number() == number).findFirst();
    }

    @Override
    public String toString() {
        return "level " + number();
    }
}
