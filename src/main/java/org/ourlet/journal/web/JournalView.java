// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ourlet.journal.chain.ChainVerdict;
import org.ourlet.webshell.Choice;

/**
 * The journal of an organisation or of the installation.
 *
 * @param path of the page itself
 * @param older address of the page with older entries, empty when there is none
 * @param verdicts of the check that was just made; empty when none was asked for
 */
public record JournalView(
        String path,
        JournalFields fields,
        List<Line> lines,
        String older,
        List<Verdict> verdicts,
        Map<String, String> problems) {

    /** What stands in the filter. */
    public record JournalFields(List<Choice> kinds, List<Choice> persons, String from, String to) {}

    /** One entry. An erased person has no name. */
    public record Line(long number, Instant at, String name, String sentence, String details) {}

    /**
     * Of one chain.
     *
     * @param name of the organisation; the key when it has gone
     */
    public record Verdict(String name, ChainVerdict found) {}

    public boolean holds() {
        return verdicts.stream().allMatch(verdict -> verdict.found().holds());
    }

    public long checked() {
        return verdicts.stream().mapToLong(verdict -> verdict.found().entries()).sum();
    }
}
