// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.imports.AssetMapping;

/**
 * What somebody chose about a list, in the address of the preview and in its form alike.
 *
 * @param chosen whether columns were chosen, so that nothing is guessed any more
 */
record AssetListForm(int sheet, boolean business, boolean chosen, Map<String, Integer> columns) {

    static final String BUSINESS = "business";
    static final String IS = "is";

    /** @param parameters of the request, by name */
    static AssetListForm of(Map<String, String[]> parameters, List<SecurityCriterion> criteria) {
        boolean business = !text(parameters, "kind").equals(IS);
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String field : AssetMapping.fields(business, criteria)) {
            String column = text(parameters, "column-" + field);
            if (column.matches("\\d{1,3}")) {
                columns.put(field, Integer.valueOf(column));
            }
        }
        boolean same = text(parameters, "before").equals(kind(business) + text(parameters, "sheet"));
        String sheet = text(parameters, "sheet");
        return new AssetListForm(sheet.matches("\\d{1,2}") ? Integer.parseInt(sheet) : 0, business, same, columns);
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String @Nullable [] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    static String kind(boolean business) {
        return business ? BUSINESS : IS;
    }

    AssetMapping mapping() {
        return new AssetMapping(sheet, business, columns);
    }
}
