// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.content;

import java.util.Optional;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.Guide;
import org.ourlet.guide.StandardEdition;
import org.ourlet.tailoring.CoverageTable;
import org.ourlet.tailoring.CoverageUnit;

/** The units of an edition and the clauses in the files of the activities say the same. */
final class ClauseCheck {

    private final ContentReader reader;
    private final Guide guide;
    private final String file;

    ClauseCheck(ContentReader reader, Guide guide, String file) {
        this.reader = reader;
        this.guide = guide;
        this.file = file;
    }

    void check(CoverageTable table) {
        table.units().forEach(unit -> named(unit, table.edition()));
        guide.activities().forEach(activity -> known(activity, table));
    }

    private void named(CoverageUnit unit, StandardEdition edition) {
        unit.needs().stream()
                .filter(code -> !guide.activity(code).clauses().of(edition).contains(unit.id()))
                .forEach(code -> reader.problem(
                        file,
                        unit.id(),
                        "needs " + code + ", whose activity.yaml does not name the unit",
                        "Add the unit to the clauses of " + code + ", or remove " + code + " here"));
    }

    private void known(Activity activity, CoverageTable table) {
        activity.clauses().of(table.edition()).stream()
                .filter(id -> unit(table, id)
                        .filter(unit -> unit.needs().contains(activity.code()))
                        .isEmpty())
                .forEach(id -> reader.problem(
                        file,
                        id,
                        "does not need " + activity.code() + ", whose activity.yaml names the unit",
                        "Add " + activity.code() + " here, or remove the unit from its clauses"));
    }

    private static Optional<CoverageUnit> unit(CoverageTable table, String id) {
        return table.units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }
}
