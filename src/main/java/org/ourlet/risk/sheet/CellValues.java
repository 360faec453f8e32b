// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Turns fields of the JSON form into cells and back. In a list of texts each begins a line; a line that begins with two
 * spaces goes on with the text before it.
 */
final class CellValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String INDENT = "  ";
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 2_958_465;

    private CellValues() {}

    /** Null where there is nothing. */
    static @Nullable Object cell(SheetColumn.Kind kind, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return switch (kind) {
            case CODES -> texts(node).collect(Collectors.joining(", "));
            case TEXTS ->
                texts(node).map(text -> text.replace("\n", "\n" + INDENT)).collect(Collectors.joining("\n"));
            case IDS -> texts(node).collect(Collectors.joining("\n"));
            default -> node.isNumber() ? node.decimalValue() : node.stringValue();
        };
    }

    private static java.util.stream.Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.isString() ? item.stringValue() : "");
    }

    /** @param text not blank */
    static JsonNode node(SheetColumn.Kind kind, String text) {
        return switch (kind) {
            case NUMBER -> number(text.strip());
            case DAY -> NODES.stringNode(day(text.strip()));
            case CODES ->
                list(Arrays.stream(text.split("[,;\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .toList());
            case TEXTS -> list(items(text));
            case IDS -> ids(text);
            default -> NODES.stringNode(text);
        };
    }

    /** What is no number stays a text, and is refused where it stands. */
    private static JsonNode number(String text) {
        String plain = text.replace(',', '.');
        return plain.matches("-?\\d{1,15}(\\.\\d{1,15})?")
                ? NODES.numberNode(new BigDecimal(plain))
                : NODES.stringNode(text);
    }

    /** A spreadsheet program keeps a day as the number of days since the end of 1899. */
    private static String day(String text) {
        boolean counted = text.matches("\\d{1,7}") && Integer.parseInt(text) <= LAST_DAY;
        return counted ? FIRST_DAY.plusDays(Integer.parseInt(text)).toString() : text;
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(INDENT) && !items.isEmpty()) {
                items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + line.substring(INDENT.length()));
            } else if (!line.isBlank()) {
                items.add(line);
            }
        }
        return items;
    }

    private static JsonNode list(List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private static JsonNode ids(String text) {
        ArrayNode list = NODES.arrayNode();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                list.addNull();
            } else {
                list.add(line.strip());
            }
        }
        return list;
    }
}
