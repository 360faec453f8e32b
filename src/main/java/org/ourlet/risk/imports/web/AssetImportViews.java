// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.imports.AssetMapping;
import org.ourlet.risk.imports.AssetTable;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.sheet.Sheet;
import org.ourlet.risk.sheet.SheetFile;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;

/** Makes the preview of a list. */
final class AssetImportViews {

    private static final int SHOWN_ROWS = 10;

    private final KeptAssessment kept;
    private final ImportFile held;
    private final SheetFile file;
    private final Texts texts;

    AssetImportViews(KeptAssessment kept, ImportFile held, SheetFile file, Texts texts) {
        this.kept = kept;
        this.held = held;
        this.file = file;
        this.texts = texts;
    }

    AssetImportView view(AssetMapping mapping, AssetTable table) {
        Sheet sheet = AssetLists.sheet(file, mapping.sheet());
        List<String> all = AssetMapping.fields(
                mapping.business(), kept.assessment().criteria().all());
        List<String> mapped =
                all.stream().filter(mapping.columns()::containsKey).toList();
        List<Integer> columns = mapped.stream()
                .map(field -> Objects.requireNonNull(mapping.columns().get(field)))
                .toList();
        return new AssetImportView(
                source(mapping),
                all.stream().map(field -> field(field, mapping, sheet)).toList(),
                mapped.stream().map(this::label).toList(),
                AssetLists.rows(sheet, columns, SHOWN_ROWS),
                outcome(table));
    }

    private AssetImportView.Source source(AssetMapping mapping) {
        List<Choice> sheets = IntStream.range(0, file.sheets().size())
                .mapToObj(number -> Choice.of(
                        Integer.toString(number), file.sheets().get(number).name(), number == mapping.sheet()))
                .toList();
        List<Choice> kinds = List.of(
                Choice.of(AssetListForm.BUSINESS, texts.text("risk.assets.business"), mapping.business()),
                Choice.of(AssetListForm.IS, texts.text("risk.assets.is"), !mapping.business()));
        return new AssetImportView.Source(
                "/risks/" + kept.id() + "/assets", held.id(), held.name(), mapping, sheets, kinds);
    }

    private AssetImportView.Field field(String field, AssetMapping mapping, Sheet sheet) {
        Integer chosen = mapping.columns().get(field);
        List<Choice> columns = new ArrayList<>();
        columns.add(Choice.of("", texts.text("imports.assets.no-column"), chosen == null));
        List<String> titles = AssetLists.titles(sheet);
        for (int column = 0; column < titles.size(); column++) {
            String title = titles.get(column).isBlank()
                    ? texts.text("imports.assets.column-number", column + 1)
                    : titles.get(column);
            columns.add(Choice.of(Integer.toString(column), title, chosen != null && chosen == column));
        }
        return new AssetImportView.Field(field, label(field), columns);
    }

    private String label(String field) {
        int point = field.indexOf('.');
        return point < 0
                ? texts.text("imports.column." + field)
                : texts.text("imports.assets.need", field.substring(point + 1));
    }

    private AssetImportView.Outcome outcome(AssetTable table) {
        List<Line> wrong = lines(table.problems());
        return new AssetImportView.Outcome(
                table.count(), table.there(), wrong, table.problems().size() - wrong.size(), lines(table.remarks()));
    }

    private List<Line> lines(List<AssetTable.Note> notes) {
        return notes.stream()
                .limit(Places.MOST)
                .map(note -> new Line(Places.words(note.place(), texts), texts.text(note.refusal())))
                .toList();
    }
}
