// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import java.util.Set;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.GeneratedContent;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The tables of the documents W23, W24, W26 and W27. */
@Component
class ControlDocuments implements GeneratedContent {

    private final ControlExports exports;

    ControlDocuments(ControlExports exports) {
        this.exports = exports;
    }

    @Override
    public Set<GeneratedSource> sources() {
        return Set.of(
                GeneratedSource.CONTROL_SELECTION,
                GeneratedSource.STATEMENT_OF_APPLICABILITY,
                GeneratedSource.TREATMENT_PLAN,
                GeneratedSource.TREATMENT_FOLLOW_UP);
    }

    @Override
    public Table table(GeneratedSource source, OrganisationId organisation, Language language) {
        return drawn(
                switch (source) {
                    case CONTROL_SELECTION -> exports.selection(organisation, language);
                    case STATEMENT_OF_APPLICABILITY -> exports.statement(organisation, language);
                    case TREATMENT_PLAN -> onPaper(exports.plan(organisation, language));
                    default -> exports.followUp(organisation, language);
                });
    }

    @Override
    public String path(GeneratedSource source) {
        return switch (source) {
            case CONTROL_SELECTION -> "/controls";
            case STATEMENT_OF_APPLICABILITY -> "/statement-of-applicability";
            default -> "/treatment-plan";
        };
    }

    /** Start and end in one column, and the priority with the action: a page is narrower than a spreadsheet. */
    private static WordTable onPaper(WordTable plan) {
        return new WordTable(
                narrow(plan.head()),
                plan.rows().stream().map(ControlDocuments::narrow).toList());
    }

    private static List<String> narrow(List<String> cells) {
        return List.of(
                joined(cells.get(0), " · ", cells.get(3)),
                cells.get(1),
                cells.get(2),
                cells.get(4),
                cells.get(5),
                joined(cells.get(6), " – ", cells.get(7)),
                cells.get(8));
    }

    private static String joined(String one, String between, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + between + other;
    }

    private static Table drawn(WordTable words) {
        return new Table(
                line(words.head()),
                words.rows().stream().map(row -> new Row(line(row))).toList());
    }

    private static List<Line> line(List<String> cells) {
        return cells.stream()
                .map(cell -> new Line(List.of(new Run(cell.replaceAll("\\R", " "), false, false, Origin.FILLED))))
                .toList();
    }
}
