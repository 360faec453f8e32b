// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.risk.mosp.MospProblem.Reason;
import org.ourlet.risk.mosp.MospReader.Place;
import org.ourlet.shared.Language;
import tools.jackson.databind.JsonNode;

/** Collects the entries of a file: the same key in another language is the same entry. */
final class MospEntries {

    static final int LONGEST_NAME = 400;
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_CODE = 60;
    private static final int MOST = 5000;

    private final MospProblems problems;
    private final String file;
    private final Map<String, MospDraft> drafts = new LinkedHashMap<>();
    private final List<MospLink> links = new ArrayList<>();

    MospEntries(MospProblems problems, String file) {
        this.problems = problems;
        this.file = file;
    }

    void take(JsonNode node, Place place, MospKind found) {
        MospFields fields = new MospFields(node, place.path(), problems);
        Kind kind = found == MospKind.VALUE
                ? node.has("importance") ? Kind.RECOMMENDATION : Kind.CONTROL
                : Kind.valueOf(found.name());
        Optional<String> key = fields.key("uuid");
        Optional<Language> language = fields.language(place.language());
        if (key.isEmpty() || language.isEmpty()) {
            return;
        }
        Words words = words(fields, kind);
        if (words.name().isEmpty()) {
            fields.note("label", Reason.NO_NAME);
            return;
        }
        draft(key.get(), kind, fields, place).ifPresent(draft -> {
            MospExtension extension = new MospExtension(node, place.path(), problems);
            if (draft.says(language.get(), extension.words(words))) {
                extension.addTo(draft);
                draft.harms(kind == Kind.THREAT ? fields.criteria() : List.of());
                fields.known(MospForm.KNOWN);
            } else {
                fields.note("", Reason.TWICE);
            }
        });
    }

    /** A recommendation may have a description alone. */
    private static Words words(MospFields fields, Kind kind) {
        String name = fields.line("label", LONGEST_NAME);
        String note = fields.lines("description", LONGEST_NOTE);
        return name.isEmpty() && kind == Kind.RECOMMENDATION
                ? Words.named(fields.line("description", LONGEST_NAME), note.length() > LONGEST_NAME ? note : "")
                : Words.named(name, note);
    }

    private Optional<MospDraft> draft(String key, Kind kind, MospFields fields, Place place) {
        MospDraft there = drafts.get(key);
        if (there == null && drafts.size() >= MOST) {
            fields.note("", Reason.TOO_MANY, MOST);
            return Optional.empty();
        }
        if (there != null && there.kind() != kind) {
            fields.note("", Reason.OTHER_KIND);
            return Optional.empty();
        }
        return Optional.of(
                drafts.computeIfAbsent(key, fresh -> new MospDraft(fresh, kind, source(fields, kind, place))));
    }

    private Source source(MospFields fields, Kind kind, Place place) {
        String said = fields.line(kind == Kind.THREAT ? "theme" : "referential_label", LONGEST_NAME);
        return new Source(
                fields.line("code", LONGEST_CODE),
                said.isEmpty() ? place.set() : said,
                kind == Kind.RECOMMENDATION ? fields.importance() : null,
                place.licence(),
                file,
                false);
    }

    /** Which threat uses which vulnerability, and what helps. */
    void link(JsonNode node, Place place) {
        MospFields fields = new MospFields(node, place.path(), problems);
        Optional<String> threat = fields.key("threat");
        Optional<String> vulnerability = fields.key("vulnerability");
        if (threat.isPresent() && vulnerability.isPresent() && links.size() < MOST * 2) {
            links.add(new MospLink(place.path(), threat.get(), vulnerability.get(), fields.keys("measures")));
        }
    }

    MospReading reading() {
        return new MospReading(
                drafts.values().stream().map(MospDraft::entry).toList(), links, problems.first(), problems.more());
    }
}
