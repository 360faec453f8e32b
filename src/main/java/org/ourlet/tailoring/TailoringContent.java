// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Map;
import org.ourlet.guide.StandardEdition;

/** What is read from {@code content/tailoring}. */
public record TailoringContent(
        CompletionMatrix matrix, Levels levels, Map<StandardEdition, CoverageTable> coverage, EffortScale effort) {

    public TailoringContent {
        coverage = Map.copyOf(coverage);
    }
}
