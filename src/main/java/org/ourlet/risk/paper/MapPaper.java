// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.risk.Factor;
import org.ourlet.risk.HeatMap;
import org.ourlet.risk.HeatMap.Field;
import org.ourlet.risk.HeatMap.Moment;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.RiskMethods;

/** The map of risks before and after treatment (W21). Columns in which no risk stands are left out, so that it fits. */
final class MapPaper {

    private final RiskMethods methods;
    private final PaperWords words;

    MapPaper(RiskMethods methods, PaperWords words) {
        this.methods = methods;
        this.words = words;
    }

    List<Block> of(KeptAssessment kept) {
        HeatMap before = kept.evaluation().heatMap(Moment.BEFORE);
        HeatMap after = kept.evaluation().heatMap(Moment.AFTER);
        SortedSet<Integer> columns = new TreeSet<>(used(before));
        columns.addAll(used(after));
        if (columns.isEmpty()) {
            return List.of();
        }
        MethodText text = methods.text(kept.methodVersion().method()).in(words.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(words.say("map.caption")));
        blocks.add(words.heading(words.page("map.BEFORE")));
        blocks.add(table(before, columns, text));
        blocks.add(words.heading(words.page("map.AFTER")));
        blocks.add(table(after, columns, text));
        if (!after.outside().isEmpty()) {
            blocks.add(words.paragraph(words.page("map.outside", String.join(", ", after.outside()))));
        }
        return blocks;
    }

    private static List<Integer> used(HeatMap map) {
        return map.rows().stream()
                .flatMap(List::stream)
                .filter(field -> !field.refs().isEmpty())
                .map(Field::potentiality)
                .toList();
    }

    private Table table(HeatMap map, SortedSet<Integer> columns, MethodText text) {
        List<Line> head = new ArrayList<>(List.of(line(words.head("impact"))));
        columns.forEach(column -> head.add(line(column.toString())));
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < map.rows().size(); row++) {
            int impact = map.impacts().get(row);
            List<Line> cells = new ArrayList<>();
            cells.add(line(impact + " · " + text.of(Factor.IMPACT, impact).name()));
            map.rows().get(row).stream()
                    .filter(field -> columns.contains(field.potentiality()))
                    .forEach(field -> cells.add(cell(field)));
            rows.add(new Row(cells));
        }
        return new Table(head, rows);
    }

    private Line cell(Field field) {
        String riskClass = words.page("class." + field.level().riskClass());
        return field.refs().isEmpty()
                ? new Line(List.of(new Run(riskClass, false, true, Origin.FILLED)))
                : new Line(List.of(
                        new Run(String.join(", ", field.refs()), true, false, Origin.FILLED),
                        new Run(" " + riskClass, false, false, Origin.FILLED)));
    }

    private static Line line(String word) {
        return new Line(List.of(new Run(word, false, false, Origin.FILLED)));
    }
}
