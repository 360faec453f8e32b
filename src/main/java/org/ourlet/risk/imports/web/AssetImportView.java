// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.List;
import org.ourlet.risk.imports.AssetMapping;
import org.ourlet.webshell.Choice;

/**
 * A list of assets before it is taken: which column is what, and what would become of its rows.
 *
 * @param path of the assets of the assessment, below the organisation
 * @param heads names of the mapped fields, for the rows
 * @param rows the first ones, as they stand in the file
 * @param wrong what keeps the list from being taken
 * @param remarks what does not
 */
public record AssetImportView(
        Source source, List<Field> fields, List<String> heads, List<List<String>> rows, Outcome outcome) {

    /** Where the list comes from. */
    public record Source(
            String path, String file, String fileName, AssetMapping mapping, List<Choice> sheets, List<Choice> kinds) {}

    /** What a column can hold, and the columns to choose from. */
    public record Field(String name, String label, List<Choice> columns) {}

    /** What would become of the rows. */
    public record Outcome(int fresh, int there, List<Line> wrong, int more, List<Line> remarks) {}

    public boolean possible() {
        return outcome.wrong().isEmpty() && outcome.fresh() > 0;
    }
}
