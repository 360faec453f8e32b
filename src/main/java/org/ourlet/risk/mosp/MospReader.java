// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.mosp.MospProblem.Reason;
import org.ourlet.shared.Language;
import tools.jackson.databind.JsonNode;

/**
 * Reads a catalogue file. An object, a list of objects, an object of lists, and objects in the envelope of MOSP are
 * understood in any mixture; what is not understood is noted with its path, and the rest is read.
 */
public final class MospReader {

    private static final int DEEPEST = 12;
    private static final int LONGEST_LICENCE = 200;

    private final MospProblems problems = new MospProblems();
    private final MospEntries entries;

    private MospReader(String file) {
        this.entries = new MospEntries(problems, file);
    }

    /** @param file its name, kept with each entry */
    public static MospReading read(JsonNode root, String file) {
        MospReader reader = new MospReader(file);
        reader.any(root, new Place("", MospKind.UNKNOWN, "", "", null, 0));
        return reader.entries.reading();
    }

    /**
     * Where something stands, and what is said around it.
     *
     * @param licence of the envelope around it; empty when there is none
     * @param set name of the catalogue around it
     */
    record Place(
            String path,
            MospKind hint,
            String licence,
            String set,
            @Nullable Language language,
            int depth) {

        Place item(int index) {
            return new Place(path + "[" + index + "]", hint, licence, set, language, depth + 1);
        }

        Place field(String name, MospKind kind) {
            return new Place(path.isEmpty() ? name : path + "." + name, kind, licence, set, language, depth + 1);
        }

        Place under(String other) {
            return new Place(path, hint, other, set, language, depth);
        }

        Place of(String other, @Nullable Language spoken) {
            return new Place(path, hint, licence, other, spoken, depth);
        }
    }

    private void any(JsonNode node, Place place) {
        if (place.depth() > DEEPEST) {
            problems.add(MospProblem.at(place.path(), Reason.TOO_DEEP));
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode item : node) {
                any(item, place.item(index++));
            }
        } else if (node.isObject()) {
            object(node, place);
        } else {
            problems.add(MospProblem.at(place.path(), Reason.NOT_OBJECT));
        }
    }

    private void object(JsonNode node, Place place) {
        MospKind kind = MospKind.of(node, place.hint());
        switch (kind) {
            case ENVELOPE ->
                any(
                        node.path("json_object"),
                        place.field("json_object", MospKind.UNKNOWN).under(licence(node, place)));
            case LISTS -> lists(node, place);
            case SET -> set(node, place);
            case RISK -> entries.link(node, place);
            case MAPPING -> problems.add(MospProblem.at(place.path(), Reason.MAPPING));
            case ASSET -> problems.add(MospProblem.at(place.path(), Reason.ASSET));
            case UNKNOWN -> problems.add(MospProblem.at(place.path(), Reason.UNKNOWN_OBJECT));
            default -> entries.take(node, place, kind);
        }
    }

    private static String licence(JsonNode envelope, Place place) {
        String said = StreamSupport.stream(envelope.path("licenses").spliterator(), false)
                .map(licence -> licence.isString() ? licence : licence.path("license_id"))
                .filter(JsonNode::isString)
                .map(licence ->
                        licence.stringValue().replaceAll("[\\p{C}\\s]+", " ").strip())
                .distinct()
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? place.licence() : said.substring(0, Math.min(LONGEST_LICENCE, said.length()));
    }

    private void lists(JsonNode node, Place place) {
        node.propertyNames().forEach(name -> {
            JsonNode list = node.path(name);
            MospKind.inList(name)
                    .ifPresentOrElse(kind -> any(list, place.field(name, kind)), () -> leftOver(list, name, place));
        });
    }

    /** A label or a date beside the lists is no loss; a list that we do not know is. */
    private void leftOver(JsonNode node, String name, Place place) {
        if (node.isContainer()) {
            problems.add(MospProblem.at(place.field(name, MospKind.UNKNOWN).path(), Reason.UNKNOWN_OBJECT));
        }
    }

    /** The controls or recommendations of a catalogue. */
    private void set(JsonNode node, Place place) {
        MospFields fields = new MospFields(node, place.path(), problems);
        fields.language(place.language()).ifPresent(language -> {
            Place inside = place.of(fields.line("label", MospEntries.LONGEST_NAME), language);
            int index = 0;
            for (JsonNode value : node.path("values")) {
                any(value, inside.field("values", MospKind.VALUE).item(index++));
            }
        });
    }
}
