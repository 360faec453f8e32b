// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Map;
import java.util.Objects;

/**
 * What a method says in one language.
 *
 * @param when for whom it is
 * @param scales the words for each value of each factor
 */
public record MethodText(String name, String summary, String when, Map<Factor, Map<Integer, ScaleText>> scales) {

    public MethodText {
        scales = Map.copyOf(scales);
    }

    /** A value of a scale in words. */
    public record ScaleText(String name, String meaning, String example) {}

    public ScaleText of(Factor factor, int value) {
        return Objects.requireNonNull(Objects.requireNonNull(scales.get(factor)).get(value));
    }
}
