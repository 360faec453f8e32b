// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.content;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Guide;
import org.ourlet.guide.LocalizedNode;
import org.ourlet.guide.StandardEdition;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.CoverageTable;
import org.ourlet.tailoring.CoverageUnit;
import org.ourlet.tailoring.ImplementationLevel;

/** Reads the units of both editions and compares them with the clauses that the activities name. */
final class CoverageFiles {

    private static final String FOLDER = "tailoring/coverage";

    private final ContentReader reader;
    private final Guide guide;
    private final CompletionMatrix matrix;
    private final LocalizedNode labels;

    CoverageFiles(ContentReader reader, Guide guide, CompletionMatrix matrix) {
        this.reader = reader;
        this.guide = guide;
        this.matrix = matrix;
        this.labels = reader.nodeInEachLanguage(FOLDER);
    }

    Map<StandardEdition, CoverageTable> read() {
        BigDecimal partlyCounts = BigDecimal.valueOf(
                reader.node(FOLDER + "/weights.yaml").at("partly").decimal());
        Map<StandardEdition, CoverageTable> tables = new EnumMap<>(StandardEdition.class);
        for (StandardEdition edition : StandardEdition.values()) {
            CoverageTable table = new CoverageTable(edition, units(edition), partlyCounts);
            new ClauseCheck(reader, guide, file(edition)).check(table);
            tables.put(edition, table);
        }
        return tables;
    }

    private static String file(StandardEdition edition) {
        return FOLDER + "/" + edition.key() + ".yaml";
    }

    private List<CoverageUnit> units(StandardEdition edition) {
        ContentNode node = reader.node(file(edition));
        node.at("edition").oneOf(List.of(edition.key()));
        LocalizedNode ofEdition = labels.node(edition.key());
        return node.at("units").nodes().stream()
                .map(unit -> unit(unit, ofEdition))
                .toList();
    }

    private CoverageUnit unit(ContentNode node, LocalizedNode ofEdition) {
        String id = node.at("id").text();
        List<String> needs = needs(node.at("needs"));
        ImplementationLevel first = level(needs, Comparator.naturalOrder());
        ImplementationLevel last = level(needs, Comparator.reverseOrder());
        return new CoverageUnit(id, needs, first == last ? null : first, last, ofEdition.at(id, ContentValue::text));
    }

    private List<String> needs(ContentValue value) {
        List<String> codes = value.texts();
        if (codes.isEmpty()) {
            value.problem("names no activity", "Name at least one activity");
        }
        List<String> known = codes.stream()
                .filter(code -> guide.findActivity(code).isPresent())
                .toList();
        if (known.size() < codes.size()) {
            value.problem("names an activity that does not exist", "Use codes such as T1");
        }
        return known;
    }

    private ImplementationLevel level(List<String> needs, Comparator<ImplementationLevel> order) {
        return needs.stream().map(matrix::levelOf).min(order).orElse(ImplementationLevel.LEVEL_1);
    }
}
