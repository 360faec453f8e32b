// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.util.ArrayList;
import java.util.List;
import org.ourlet.risk.Assets;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.shared.Refusal;

/**
 * What a list of assets would add to an assessment.
 *
 * @param fresh the assets that are not there yet, with refs of their own
 * @param problems what keeps the list from being taken; empty when all is well
 * @param remarks what does not
 * @param there rows whose asset is there already
 */
public record AssetTable(Assets fresh, List<Note> problems, List<Note> remarks, int there) {

    /** Something about a cell. */
    public record Note(Place place, Refusal refusal) {}

    public AssetTable {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    public int count() {
        return fresh.business().size() + fresh.is().size();
    }

    /** The same with what the file itself refuses, such as formulas. */
    public AssetTable with(List<Note> more) {
        List<Note> all = new ArrayList<>(more);
        all.addAll(problems);
        return new AssetTable(fresh, all, remarks, there);
    }
}
