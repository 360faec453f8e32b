// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * A piece of the requirements that is covered as a whole. The cut into units is our own.
 *
 * @param id number of the clause, such as 4.2.1a
 * @param needs codes of the activities that cover it together
 * @param partlyFrom the level that first has some of them but not all, null when there is none
 * @param fullyFrom the level that first has all of them
 * @param labels our own short words for it
 */
public record CoverageUnit(
        String id,
        List<String> needs,
        @Nullable ImplementationLevel partlyFrom,
        ImplementationLevel fullyFrom,
        Localized<String> labels) {

    public CoverageUnit {
        needs = List.copyOf(needs);
    }

    public String label(Language language) {
        return labels.in(language);
    }
}
