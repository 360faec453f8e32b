// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.mosp.MospProblem.Reason;
import org.ourlet.shared.Language;
import tools.jackson.databind.JsonNode;

/** The fields of one object of a catalogue file. What cannot be read is noted, and the object may still be taken. */
final class MospFields {

    private static final String KEY = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final JsonNode object;
    private final String path;
    private final MospProblems problems;

    MospFields(JsonNode object, String path, MospProblems problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** The key, in lower case; empty and noted when there is none that could be found again. */
    Optional<String> key(String field) {
        JsonNode key = object.path(field);
        if (key.isString() && key.stringValue().strip().matches(KEY)) {
            return Optional.of(key.stringValue().strip().toLowerCase(Locale.ROOT));
        }
        note(field, Reason.NO_KEY);
        return Optional.empty();
    }

    List<String> keys(String field) {
        return object.path(field)
                .valueStream()
                .filter(key -> key.isString() && key.stringValue().matches(KEY))
                .map(key -> key.stringValue().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** One line of text without anything that cannot be seen; empty when there is none. */
    String line(String field, int longest) {
        return cut(field, text(field).replaceAll("[\\p{C}\\s]+", " ").strip(), longest);
    }

    /** A text of several lines; empty when there is none. */
    String lines(String field, int longest) {
        return cut(field, text(field).replaceAll("[\\p{C}&&[^\\n\\t]]+", "").strip(), longest);
    }

    private String text(String field) {
        JsonNode text = object.path(field);
        if (text.isMissingNode() || text.isNull()) {
            return "";
        }
        if (text.isString() || text.isNumber()) {
            return text.asString();
        }
        note(field, Reason.NOT_TEXT);
        return "";
    }

    private String cut(String field, String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        note(field, Reason.CUT, longest);
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest - 1)))
                .strip();
    }

    /** The language said, else the one around it, else English; empty and noted for one that we do not have. */
    Optional<Language> language(@Nullable Language around) {
        JsonNode said = object.path("language");
        if (said.isMissingNode() || said.isNull()) {
            return Optional.of(around == null ? Language.EN : around);
        }
        String code = said.isString() ? said.stringValue().strip() : "";
        Optional<Language> language = Language.of(code.substring(0, Math.min(2, code.length())));
        if (language.isEmpty()) {
            note(
                    "language",
                    Reason.LANGUAGE,
                    said.isString() ? shortened(code) : said.getNodeType().name());
        }
        return language;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) : text;
    }

    /** The criteria whose flags are set. */
    Set<SecurityCriterion> criteria() {
        return SecurityCriterion.STANDARD.stream()
                .filter(criterion -> flag(criterion.code().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean flag(String field) {
        JsonNode flag = object.path(field);
        if (flag.isMissingNode() || flag.isNull() || flag.isBoolean()) {
            return flag.asBoolean(false);
        }
        if (flag.isIntegralNumber() && (flag.asInt(-1) == 0 || flag.asInt(-1) == 1)) {
            return flag.asInt() == 1;
        }
        note(field, Reason.NOT_FLAG);
        return false;
    }

    /** Null when it is not said, or no number from 0 to 3. */
    @Nullable
    Integer importance() {
        JsonNode importance = object.path("importance");
        if (importance.isMissingNode() || importance.isNull()) {
            return null;
        }
        int number = importance.isIntegralNumber() ? importance.asInt(-1) : -1;
        if (number < 0 || number > 3) {
            note("importance", Reason.NOT_NUMBER);
            return null;
        }
        return number;
    }

    /** Notes the fields that nobody here knows. */
    void known(String... names) {
        Set<String> unknown = new TreeSet<>(object.propertyNames());
        Arrays.asList(names).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            problems.add(MospProblem.at(
                    path,
                    Reason.UNKNOWN_FIELDS,
                    shortened(unknown.stream().limit(10).toList())));
        }
    }

    private static String shortened(List<String> names) {
        return names.stream().map(MospFields::shortened).collect(Collectors.joining(", "));
    }

    void note(String field, Reason reason, Object... parameters) {
        problems.add(MospProblem.at(
                path.isEmpty() || field.isEmpty() ? path + field : path + "." + field, reason, parameters));
    }
}
