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
                    case TREATMENT_PLAN -> exports.plan(organisation, language);
                    default -> exports.followUp(organisation, language);
                });
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
