// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;

/**
 * What the statement of applicability needs to know of a risk.
 *
 * @param ref such as R01
 * @param toReduce whether its treatment calls for a requirement and a control
 * @param requirements what must become true
 * @param estimated whether somebody said what the treatment costs and how much it helps
 * @param residualKnown whether the level after treatment is known
 * @param controls what was chosen, in words and numbers such as "Backups, A.8.13"
 */
public record TreatedRisk(
        String ref,
        String scenario,
        boolean toReduce,
        boolean estimated,
        boolean residualKnown,
        List<String> requirements,
        List<String> controls) {

    public TreatedRisk {
        requirements = List.copyOf(requirements);
        controls = List.copyOf(controls);
    }
}
