// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.List;
import org.ourlet.risk.sheet.GivenFile;
import org.ourlet.risk.sheet.SheetProblem;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.webshell.Texts;

/** Says in words where something stands in a file. */
public final class Places {

    static final int MOST = 200;

    private Places() {}

    static String words(Place place, Texts texts) {
        if (place.row() == 0 && place.sheet().isEmpty()) {
            return place.column();
        }
        if (place.row() == 0) {
            return texts.text("imports.place.sheet", place.sheet());
        }
        if (place.column().isEmpty()) {
            return texts.text("imports.place.line", place.row());
        }
        return place.sheet().isEmpty()
                ? texts.text("imports.place.cell", place.row(), place.column())
                : texts.text("imports.place.sheet-cell", place.sheet(), place.row(), place.column());
    }

    public static Line line(SheetProblem problem, Texts texts) {
        return new Line(words(problem.place(), texts), texts.text(problem));
    }

    static List<Line> lines(List<GivenFile.Wrong> wrong, Texts texts) {
        return wrong.stream()
                .limit(MOST)
                .map(each -> new Line(words(each.place(), texts), texts.text(each.refusal())))
                .toList();
    }
}
