// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Reach;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * What is typed about an entry of the own catalogue.
 *
 * @param kind of a new one; one that exists keeps its kind
 */
public record OwnEntryForm(Kind kind, Texts text, Ticks tick, Long version) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_LINE = 500;

    public OwnEntryForm(@Nullable Kind kind, @Nullable Texts text, @Nullable Ticks tick, @Nullable Long version) {
        this.kind = kind == Kind.VULNERABILITY ? kind : Kind.THREAT;
        this.text = text == null ? Texts.NONE : text;
        this.tick = tick == null ? Ticks.NONE : tick;
        this.version = version == null ? 0L : version;
    }

    /** The texts. */
    public record Texts(String name, String sentence, String agent, String method, String note) {

        static final Texts NONE = new Texts(null, null, null, null, null);

        public Texts(
                @Nullable String name,
                @Nullable String sentence,
                @Nullable String agent,
                @Nullable String method,
                @Nullable String note) {
            this.name = given(name);
            this.sentence = given(sentence);
            this.agent = given(agent);
            this.method = given(method);
            this.note = given(note);
        }

        private static String given(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    /** What is ticked. */
    public record Ticks(List<String> criteria, List<String> types, List<String> threats, List<String> controls) {

        static final Ticks NONE = new Ticks(null, null, null, null);

        public Ticks(
                @Nullable List<String> criteria,
                @Nullable List<String> types,
                @Nullable List<String> threats,
                @Nullable List<String> controls) {
            this.criteria = given(criteria);
            this.types = given(types);
            this.threats = given(threats);
            this.controls = given(controls);
        }

        private static List<String> given(@Nullable List<String> ticked) {
            return ticked == null ? List.of() : List.copyOf(ticked);
        }
    }

    static Kind kind(String word) {
        return word.equals("vulnerability") ? Kind.VULNERABILITY : Kind.THREAT;
    }

    static OwnEntryForm empty(Kind kind) {
        return new OwnEntryForm(kind, null, null, null);
    }

    static OwnEntryForm of(OwnEntry entry, Language language) {
        Words words = Objects.requireNonNull(entry.words().in(language));
        return new OwnEntryForm(
                entry.kind(),
                new Texts(words.name(), words.sentence(), words.agent(), words.method(), words.note()),
                new Ticks(
                        entry.reach().criteria().stream()
                                .map(SecurityCriterion::code)
                                .toList(),
                        List.copyOf(entry.reach().assetTypes()),
                        List.copyOf(entry.reach().threats()),
                        entry.reach().controls()),
                entry.version());
    }

    /** Message keys by field. */
    Map<String, String> problems(Kind of) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.name().isEmpty() || text.name().length() > LONGEST_NAME) {
            problems.put("text.name", "catalogue.entry.name-missing");
        }
        tooLong(problems, "text.sentence", text.sentence(), LONGEST_LINE);
        tooLong(problems, "text.agent", text.agent(), LONGEST_NAME);
        tooLong(problems, "text.method", text.method(), LONGEST_LINE);
        tooLong(problems, "text.note", text.note(), LONGEST_NOTE);
        if (of == Kind.THREAT && tick.criteria().isEmpty()) {
            problems.put("tick.criteria", "catalogue.own.criterion-missing");
        }
        if ((of == Kind.THREAT || of == Kind.VULNERABILITY) && tick.types().isEmpty()) {
            problems.put("tick.types", "catalogue.entry.types-missing");
        }
        return problems;
    }

    private static void tooLong(Map<String, String> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.put(field, "catalogue.entry.long");
        }
    }

    /** @param known the values that can be ticked */
    OwnEntry fresh(Language language, Set<String> known) {
        return new OwnEntry(
                "", kind, new Localized<>(Map.of(language, words())), reach(kind, known), Source.HAND, false, 0);
    }

    /** With these words in the language; those in other languages stay. One from a file is now one's own. */
    OwnEntry changed(OwnEntry now, Language language, Set<String> known) {
        Map<Language, Words> words = new TreeMap<>(now.words().versions());
        words.put(now.words().languageFor(language), words());
        Source from = now.source();
        Source source = now.typed()
                ? from
                : new Source(from.code(), from.set(), from.importance(), from.licence(), from.file(), true);
        return new OwnEntry(
                now.id(), now.kind(), new Localized<>(words), reach(now.kind(), known), source, now.retired(), version);
    }

    private Words words() {
        return new Words(text.name(), text.sentence(), text.agent(), text.method(), text.note());
    }

    private Reach reach(Kind of, Set<String> known) {
        return Reach.of(
                tick.criteria().stream()
                        .map(SecurityCriterion::new)
                        .filter(SecurityCriterion::isStandard)
                        .toList(),
                known(tick.types(), known),
                of == Kind.VULNERABILITY ? known(tick.threats(), known) : List.of(),
                known(tick.controls(), known));
    }

    private static List<String> known(List<String> ticked, Set<String> known) {
        return ticked.stream().filter(known::contains).toList();
    }
}
