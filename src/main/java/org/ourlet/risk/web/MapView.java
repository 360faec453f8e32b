// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.ourlet.risk.Factor;
import org.ourlet.risk.HeatMap;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.RiskClass;

/**
 * The map of levels as a table: one row per impact, the highest first, one column per potentiality.
 *
 * @param outside refs of risks that can no longer happen
 */
public record MapView(List<Integer> columns, List<Row> rows, List<String> outside) {

    /** One impact with its name. */
    public record Row(int impact, String name, List<Cell> cells) {}

    /**
     * One field.
     *
     * @param path of the page that lists its risks, empty when there are none
     * @param line whether the acceptance line runs at its left or below it
     */
    public record Cell(
            int potentiality,
            int level,
            RiskClass riskClass,
            List<String> refs,
            String path,
            boolean left,
            boolean below) {

        public String style() {
            String tone = switch (riskClass) {
                case LOW -> "is-low";
                case MEDIUM -> "is-medium";
                case HIGH -> "is-high";
            };
            return tone + (left ? " is-line-left" : "") + (below ? " is-line-below" : "");
        }
    }

    /** @param path of the page that lists a field, to which the field is added */
    static MapView of(HeatMap map, MethodText text, String path) {
        List<List<HeatMap.Field>> rows = map.rows();
        List<Row> made = new java.util.ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int impact = map.impacts().get(row);
            List<Cell> cells = new java.util.ArrayList<>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.add(cell(rows, row, column, path));
            }
            made.add(new Row(impact, text.of(Factor.IMPACT, impact).name(), cells));
        }
        return new MapView(map.potentialities(), made, map.outside());
    }

    private static Cell cell(List<List<HeatMap.Field>> rows, int row, int column, String path) {
        HeatMap.Field field = rows.get(row).get(column);
        boolean above = aboveTheLimit(field);
        return new Cell(
                field.potentiality(),
                field.level().value(),
                field.level().riskClass(),
                field.refs(),
                field.refs().isEmpty() ? "" : path + field.impact() + "-" + field.potentiality(),
                above && column > 0 && !aboveTheLimit(rows.get(row).get(column - 1)),
                above
                        && row + 1 < rows.size()
                        && !aboveTheLimit(rows.get(row + 1).get(column)));
    }

    private static boolean aboveTheLimit(HeatMap.Field field) {
        return field.level().riskClass().aboveTheLimit();
    }
}
