// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.BlankType;
import org.ourlet.documents.Column;
import org.ourlet.documents.ColumnText;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentValue;
import org.ourlet.organisation.FactKey;

/** Reads the blanks of a template and their words. */
final class BlankFile {

    private static final List<BlankType> IN_TABLES = List.of(
            BlankType.LINE, BlankType.DATE, BlankType.NUMBER, BlankType.PERSON, BlankType.MONEY, BlankType.CHOICE);

    private BlankFile() {}

    static Blank blank(ContentNode node) {
        return new Blank(
                node.at("id").text(),
                type(node.at("type"), List.of(BlankType.values())),
                node.at("required").flag(),
                node.optional("fact").map(BlankFile::fact).orElse(null),
                node.optional("options").map(ContentValue::texts).orElse(List.of()),
                node.optional("columns").map(ContentValue::nodes).orElse(List.of()).stream()
                        .map(BlankFile::column)
                        .toList());
    }

    private static Column column(ContentNode node) {
        return new Column(
                node.at("id").text(),
                type(node.at("type"), IN_TABLES),
                node.optional("options").map(ContentValue::texts).orElse(List.of()));
    }

    private static BlankType type(ContentValue value, List<BlankType> allowed) {
        String word = value.oneOf(allowed.stream()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList());
        return BlankType.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable FactKey fact(ContentValue value) {
        Optional<FactKey> fact = FactKey.of(value.text());
        if (fact.isEmpty()) {
            value.problem("is not the name of a fact", "Write a group and a name such as scope.sites");
        }
        return fact.orElse(null);
    }

    static Map<String, BlankText> texts(ContentValue blanks) {
        return Stream.of(blanks.node())
                .flatMap(node -> node.entries().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> text(entry.getValue().node())));
    }

    private static BlankText text(ContentNode node) {
        Map<String, ContentValue> columns =
                node.optional("columns").map(value -> value.node().entries()).orElse(Map.of());
        Optional<ContentValue> options = node.optional("options");
        return new BlankText(
                node.at("label").text(),
                node.at("question").text(),
                node.at("hint").text(),
                node.at("example").text(),
                node.optional("suggestion").map(ContentValue::text).orElse(""),
                columns.isEmpty() ? words(options) : Map.of(),
                columns(columns, options));
    }

    private static Map<String, ColumnText> columns(Map<String, ContentValue> labels, Optional<ContentValue> options) {
        Map<String, ContentValue> optionsOf = labels.isEmpty()
                ? Map.of()
                : options.map(value -> value.node().entries()).orElse(Map.of());
        return labels.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        label -> new ColumnText(
                                label.getValue().text(), words(Optional.ofNullable(optionsOf.get(label.getKey()))))));
    }

    private static Map<String, String> words(Optional<ContentValue> options) {
        return options.map(value -> value.node().entries().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().text())))
                .orElse(Map.of());
    }
}
