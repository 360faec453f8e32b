// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;

/**
 * A law or a contract that asks for reference controls (ISO/IEC 27001:2022, A.5.31).
 *
 * @param references numbers of reference controls of either edition
 */
public record Obligation(String id, Kind kind, String name, List<String> references, boolean withdrawn, long version) {

    /** Where a duty comes from. */
    public enum Kind {
        LAW,
        CONTRACT
    }

    public Obligation {
        references = List.copyOf(references);
    }

    Obligation withdrawn(boolean now) {
        return new Obligation(id, kind, name, references, now, version);
    }
}
