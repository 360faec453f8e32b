// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.List;
import java.util.Set;
import org.ourlet.risk.Estimate;

/**
 * What the catalogue suggests for a risk that came from it: to be confirmed or corrected, never kept by itself.
 *
 * @param estimate what is typical for firms of the kind, on the scales of the assessment
 * @param controls numbers of controls that help, the best first
 */
public record Suggestion(Estimate estimate, List<String> controls) {

    public static final Suggestion NONE = new Suggestion(Estimate.NOT_RATED, List.of());

    public Suggestion {
        controls = List.copyOf(controls);
    }

    static Suggestion of(Estimate estimate, Set<String> controls) {
        return new Suggestion(estimate, List.copyOf(controls));
    }
}
