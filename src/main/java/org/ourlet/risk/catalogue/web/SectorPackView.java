// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;

/** What is in a pack, with a tick on each asset that is not there yet. */
public record SectorPackView(
        String assessment,
        String pack,
        String name,
        String summary,
        String lang,
        List<BusinessRow> business,
        List<IsRow> is) {

    /** @param impacts by criterion in the order of C, I, A */
    public record BusinessRow(String id, String name, String note, List<Impact> impacts, boolean there) {}

    /** A proposed impact, on the scale of the assessment. */
    public record Impact(String criterion, int level) {}

    /** @param supports names of what it supports */
    public record IsRow(String id, String name, String note, String type, List<String> supports, boolean there) {}

    /** How many assets can be taken. */
    public long open() {
        return business.stream().filter(row -> !row.there()).count()
                + is.stream().filter(row -> !row.there()).count();
    }
}
