// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Cost;

/**
 * Something the organisation does or has that makes a risk smaller (ISSRM: control). Its own words; it may answer several
 * reference controls, or none.
 *
 * @param number as people say it, 1 for C-01
 * @param withdrawn whether it counts no longer
 */
public record Control(String id, int number, Wording wording, Links links, Work work, boolean withdrawn, long version) {

    /** What it is called and how it works. */
    public record Wording(String name, String description) {}

    /**
     * What it is for.
     *
     * @param references numbers of reference controls of either edition
     * @param risks refs of risks that it makes smaller
     */
    public record Links(List<String> references, List<String> risks) {

        public Links {
            references = List.copyOf(references);
            risks = List.copyOf(risks);
        }
    }

    /**
     * Who looks after it and how far it is.
     *
     * @param owner key of a person, null for nobody
     * @param evidence an address or some words, empty for none
     * @param cost null while nobody estimated it
     */
    public record Work(
            @Nullable String owner,
            ControlState state,
            String evidence,
            @Nullable Cost cost) {}

    /** As people say it, such as C-01. */
    public String code() {
        return "C-%02d".formatted(number);
    }

    public String name() {
        return wording.name();
    }

    public ControlState state() {
        return work.state();
    }

    public boolean hasEvidence() {
        return !work.evidence().isBlank();
    }

    public boolean names(String risk) {
        return links.risks().contains(risk);
    }

    Control with(Wording wording, Links links, Work work, long asOf) {
        return new Control(id, number, wording, links, work, withdrawn, asOf);
    }

    Control withdrawn(boolean now) {
        return new Control(id, number, wording, links, work, now, version);
    }

    Control in(ControlState state, String evidence) {
        return new Control(
                id, number, wording, links, new Work(work.owner(), state, evidence, work.cost()), withdrawn, version);
    }
}
