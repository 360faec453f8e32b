// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Reach;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.risk.mosp.MospPlan.Wishes;
import org.ourlet.risk.sheet.GivenFile;
import org.ourlet.risk.sheet.UnreadableFile;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** Invariant 16: taking a catalogue in and giving it out keeps every key, every label and every flag. */
class CatalogueProperties {

    private static final String FILE = "catalogue.json";
    private static final OwnCatalogue EMPTY = new OwnCatalogue(List.of());
    private static final Wishes ALL = new Wishes(Set.of(), true);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasGivenOutComesInUnchanged(long seed) throws UnreadableFile {
        OwnCatalogue catalogue = catalogue(new Random(seed));

        MospPlan plan = taken(MospForm.write(catalogue), EMPTY);

        assertThat(plan.problems()).isEmpty();
        assertThat(byId(plan.taken().fresh())).isEqualTo(byId(catalogue.entries()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatCameInGoesOutUnchanged(long seed) throws UnreadableFile {
        byte[] file = MospForm.write(catalogue(new Random(seed)));
        OwnCatalogue once = new OwnCatalogue(taken(file, EMPTY).taken().fresh());

        assertThat(GivenFile.tree(MospForm.write(once))).isEqualTo(GivenFile.tree(file));
        assertThat(taken(file, once).brings()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheObjectsDoesNotMatter(long seed) throws UnreadableFile {
        OwnCatalogue catalogue = catalogue(new Random(seed));
        List<OwnEntry> shuffled = new ArrayList<>(catalogue.entries());
        Collections.shuffle(shuffled, new Random(seed));

        MospPlan plan = taken(MospForm.write(new OwnCatalogue(shuffled)), EMPTY);

        assertThat(byId(plan.taken().fresh())).isEqualTo(byId(catalogue.entries()));
    }

    private static MospPlan taken(byte[] file, OwnCatalogue there) throws UnreadableFile {
        return MospPlan.of(MospReader.read(GivenFile.tree(file), FILE), there, ALL);
    }

    private static Map<String, OwnEntry> byId(List<OwnEntry> entries) {
        Map<String, OwnEntry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    private static OwnCatalogue catalogue(Random random) {
        List<OwnEntry> entries = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(12); number++) {
            entries.add(entry(random, Kind.values()[random.nextInt(Kind.values().length)]));
        }
        return new OwnCatalogue(entries);
    }

    private static OwnEntry entry(Random random, Kind kind) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (words.isEmpty() || random.nextBoolean()) {
                words.put(language, words(random));
            }
        }
        Integer importance = kind == Kind.RECOMMENDATION && random.nextBoolean() ? random.nextInt(4) : null;
        return new OwnEntry(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                kind,
                new Localized<>(words),
                reach(random, kind),
                new Source(text(random), text(random), importance, random.nextBoolean() ? "CC0-1.0" : "", FILE, false),
                random.nextBoolean(),
                0);
    }

    private static Words words(Random random) {
        String note = random.nextBoolean() ? "" : text(random) + "\n" + text(random) + "x";
        return new Words("N" + text(random), text(random), text(random), text(random), note.strip());
    }

    private static Reach reach(Random random, Kind kind) {
        Set<SecurityCriterion> criteria = new TreeSet<>();
        SecurityCriterion.STANDARD.stream().filter(any -> random.nextBoolean()).forEach(criteria::add);
        Set<String> types = new HashSet<>(random.nextBoolean() ? Set.of("server", "paper") : Set.of());
        return Reach.of(
                kind == Kind.THREAT ? criteria : Set.of(),
                types,
                kind == Kind.VULNERABILITY && random.nextBoolean() ? Set.of("fire", "malware") : Set.of(),
                random.nextBoolean() ? List.of("A.8.7", "A.5.1") : List.of());
    }

    /** With what has to be quoted somewhere. */
    private static String text(Random random) {
        String[] parts = {"", "a", "É", "\"", "\\", "<b>", "=1+1", "{asset}", "日本", "🦊", "'"};
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < random.nextInt(5); number++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
