// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import java.util.Set;
import org.ourlet.controls.ControlTables.Words;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.GeneratedContent;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.people.People;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** The tables of the documents W23, W24, W26 and W27. */
@Component
class ControlDocuments implements GeneratedContent {

    private final Applicability applicability;
    private final Controls controls;
    private final TreatmentPlans plans;
    private final People people;
    private final TextsByLanguage texts;

    ControlDocuments(
            Applicability applicability,
            Controls controls,
            TreatmentPlans plans,
            People people,
            TextsByLanguage texts) {
        this.applicability = applicability;
        this.controls = controls;
        this.plans = plans;
        this.people = people;
        this.texts = texts;
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
        ControlTables tables = new ControlTables(texts.in(language), people.team(organisation));
        return drawn(
                switch (source) {
                    case CONTROL_SELECTION -> tables.selection(controls.all(organisation));
                    case STATEMENT_OF_APPLICABILITY -> tables.statement(applicability.statement(organisation));
                    case TREATMENT_PLAN -> tables.plan(plans.plan(organisation), controls.all(organisation));
                    default -> tables.followUp(plans.plan(organisation));
                });
    }

    private static Table drawn(Words words) {
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
