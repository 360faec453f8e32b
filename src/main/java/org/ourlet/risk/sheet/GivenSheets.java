// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ourlet.risk.sheet.SheetProblem.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An assessment that came as a spreadsheet: in the JSON form, and with the way back from a path to its cell. */
public final class GivenSheets {

    private static final Pattern PATH = Pattern.compile("(?:(\\w+)\\[(\\d+)]\\.?)?(.*)");

    private final SheetTitles titles;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Map<SheetForm, FormRows> read = new EnumMap<>(SheetForm.class);
    private final Map<String, String> continued = new HashMap<>();
    private final List<Place> notRead = new ArrayList<>();

    GivenSheets(SheetTitles titles, SheetFile file) {
        this.titles = titles;
        Map<SheetForm, Sheet> sheets = new EnumMap<>(SheetForm.class);
        for (Sheet sheet : file.sheets()) {
            titles.form(sheet.name())
                    .ifPresentOrElse(
                            form -> sheets.put(form, sheet), () -> notRead.add(new Place(sheet.name(), 0, "")));
        }
        Stream.ofNullable(sheets.remove(SheetForm.CONTINUED)).forEach(this::continuations);
        sheets.forEach(this::read);
    }

    /** The form that the program also takes as JSON. */
    public JsonNode json() {
        return json;
    }

    /** Sheets and columns that nobody knows. */
    public List<Place> notRead() {
        return List.copyOf(notRead);
    }

    private void continuations(Sheet sheet) {
        FormRows rows = new FormRows(titles, SheetForm.CONTINUED, sheet);
        rows.forEach((row, cells) -> continued.merge(
                key(cell(cells, "sheet"), cell(cells, "ref"), cell(cells, "column")),
                cell(cells, "text"),
                String::concat));
    }

    private static String cell(Map<String, String> cells, String field) {
        return cells.getOrDefault(field, "");
    }

    private static String key(String sheet, String ref, String path) {
        return sheet + '\n' + ref + '\n' + path;
    }

    private void read(SheetForm form, Sheet sheet) {
        FormRows rows = new FormRows(titles, form, sheet);
        read.put(form, rows);
        notRead.addAll(rows.unknown());
        if (form == SheetForm.ASSESSMENT) {
            rows.forEach((row, cells) -> fill(json, form, rows, cells));
            return;
        }
        ArrayNode list = json.putArray(form.list());
        rows.forEach((row, cells) -> fill(list.addObject(), form, rows, cells));
    }

    private void fill(ObjectNode object, SheetForm form, FormRows rows, Map<String, String> cells) {
        String ref = cells.getOrDefault("ref", "");
        for (SheetColumn column : rows.columns()) {
            String text = cells.getOrDefault(column.path(), "")
                    + continued.getOrDefault(key(form.word(), ref, column.path()), "");
            if (!text.isBlank()) {
                put(object, column, text);
            }
        }
    }

    private void put(ObjectNode object, SheetColumn column, String text) {
        ObjectNode parent = object;
        String[] fields = column.path().split("\\.");
        for (int index = 0; index < fields.length - 1; index++) {
            parent = parent.withObjectProperty(fields[index]);
        }
        String plain = column.kind() == SheetColumn.Kind.DECISION ? titles.decision(text) : text;
        parent.set(fields[fields.length - 1], CellValues.node(column.kind(), plain));
    }

    /** The cell of a field such as {@code risks[2].treatment.cost.amount}. */
    public Place place(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Place.FILE;
        }
        String list = parts.group(1) == null ? "" : parts.group(1);
        String field = parts.group(3).replaceAll("\\[\\d+]", "");
        FormRows rows = SheetForm.ofList(list).map(read::get).orElse(null);
        return rows == null
                ? new Place("", 0, path)
                : rows.place(list.isEmpty() ? 0 : Integer.parseInt(parts.group(2)), field);
    }
}
