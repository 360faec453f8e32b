// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.List;
import org.ourlet.risk.catalogue.OwnEntry;

/**
 * What was read from a catalogue file.
 *
 * @param links what uses what; the entries may stand in another file
 * @param problems the first ones of what was not understood
 * @param more how many further problems there are
 */
public record MospReading(List<OwnEntry> entries, List<MospLink> links, List<MospProblem> problems, int more) {

    public MospReading {
        entries = List.copyOf(entries);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }
}
