// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.mosp.MospPlan.Wishes;
import org.ourlet.risk.sheet.GivenFile;
import org.ourlet.risk.sheet.UnreadableFile;
import org.ourlet.shared.Language;

class MospReaderTest {

    private static final OwnCatalogue EMPTY = new OwnCatalogue(List.of());
    private static final Wishes WISHES = new Wishes(Set.of("premises"), false);
    private static final String KEY = "0f6a1a10-4c55-4c1b-9a57-0d6d3f2b7a0";
    private static final String THREAT = """
            {"uuid": "%s1", "label": "Flood", "language": "EN", "c": false, "i": true, "a": 1}""".formatted(KEY);
    private static final String WEAKNESS = """
            {"uuid": "%s2", "label": "Cellar", "language": "EN", "mode": 0, "status": 1}""".formatted(KEY);
    private static final String RISK = """
            {"uuid": "%1$s5", "asset": "%1$s9", "threat": "%1$s1", "vulnerability": "%1$s2", "measures": []}""".formatted(KEY);

    private static MospReading read(String json) throws UnreadableFile {
        return MospReader.read(GivenFile.tree(json.getBytes(StandardCharsets.UTF_8)), "file.json");
    }

    private static MospPlan plan(String json, OwnEntry... there) throws UnreadableFile {
        return MospPlan.of(read(json), new OwnCatalogue(List.of(there)), new Wishes(Set.of("premises"), true));
    }

    private static List<String> problems(MospReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.path() + " " + problem.reason())
                .toList();
    }

    @Test
    void readsTheExampleOfTheManual() throws IOException, UnreadableFile {
        byte[] example = Files.readAllBytes(Path.of("docs/howto/catalogue-example.json"));

        MospPlan plan = MospPlan.of(MospReader.read(GivenFile.tree(example), "example.json"), EMPTY, WISHES);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.unlicensed()).isEmpty();
        List<OwnEntry> fresh = plan.taken().fresh();
        assertThat(fresh)
                .extracting(OwnEntry::kind)
                .containsExactly(Kind.THREAT, Kind.VULNERABILITY, Kind.CONTROL, Kind.RECOMMENDATION);
        assertThat(fresh.get(0).words().in(Language.FR).name()).isEqualTo("Crue de la rivière");
        assertThat(fresh.get(0).reach().criteria())
                .containsExactly(SecurityCriterion.INTEGRITY, SecurityCriterion.AVAILABILITY);
        assertThat(fresh.get(0).reach().assetTypes()).containsExactly("premises");
        assertThat(fresh.get(1).reach().threats()).containsExactly(fresh.get(0).id());
        assertThat(fresh.get(1).reach().controls()).containsExactly(fresh.get(2).id());
        assertThat(fresh.get(2).source().set()).isEqualTo("House rules of the business park");
        assertThat(fresh.get(3).source().importance()).isEqualTo(2);
        assertThat(fresh).allMatch(entry -> entry.source().licence().equals("CC0-1.0"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void understandsObjectsAloneInListsAndInEnvelopes(String json) throws UnreadableFile {
        MospReading reading = read(json);

        assertThat(reading.entries()).extracting(OwnEntry::kind).containsExactly(Kind.THREAT);
        assertThat(reading.problems()).isEmpty();
    }

    static Stream<String> forms() {
        return Stream.of(
                THREAT,
                "[" + THREAT + "]",
                "{\"threats\": [" + THREAT + "]}",
                "{\"data\": [{\"name\": \"x\", \"licenses\": [], \"json_object\": " + THREAT + "}]}",
                "{\"label\": \"My list\", \"objects\": [[" + THREAT + "]]}");
    }

    @ParameterizedTest
    @MethodSource("notUnderstood")
    void namesWhatItDidNotUnderstandByItsPath(String json, String problem) throws UnreadableFile {
        assertThat(problems(read(json))).containsExactly(problem);
    }

    static Stream<Arguments> notUnderstood() {
        return Stream.of(
                Arguments.of("7", " NOT_OBJECT"),
                Arguments.of("[" + THREAT + ", \"text\"]", "[1] NOT_OBJECT"),
                Arguments.of("{\"threats\": [" + THREAT + "], \"operators\": []}", "operators UNKNOWN_OBJECT"),
                Arguments.of("[{\"hello\": 1}]", "[0] UNKNOWN_OBJECT"),
                Arguments.of("{\"assets\": [{\"uuid\": \"" + KEY + "3\", \"type\": \"Primary\"}]}", "assets[0] ASSET"),
                Arguments.of("[{\"refs\": [1, 2], \"values\": [{\"match\": 1}]}]", "[0] MAPPING"),
                Arguments.of("[" + THREAT.replace(KEY, "12") + "]", "[0].uuid NO_KEY"),
                Arguments.of("[" + THREAT.replace("\"Flood\"", "\" \"") + "]", "[0].label NO_NAME"),
                Arguments.of("[" + THREAT.replace("\"EN\"", "\"NL\"") + "]", "[0].language LANGUAGE"),
                Arguments.of("[" + THREAT.replace("\"a\": 1", "\"a\": \"yes\"") + "]", "[0].a NOT_FLAG"),
                Arguments.of("[" + THREAT.replace("\"a\": 1", "\"a\": 1, \"owner\": 1") + "]", "[0] UNKNOWN_FIELDS"),
                Arguments.of("[" + THREAT + "," + THREAT + "]", "[1] TWICE"),
                Arguments.of(
                        "[" + THREAT + "," + WEAKNESS.replace("02", "01").replace("a02", "a01") + "]",
                        "[1] OTHER_KIND"),
                Arguments.of("[" + "[".repeat(14) + "]".repeat(14) + "]", "[0]".repeat(13) + " TOO_DEEP"),
                Arguments.of("[" + THREAT.replace("\"Flood\"", "\"" + "x".repeat(500) + "\"") + "]", "[0].label CUT"));
    }

    @Test
    void aLinkWithoutItsEndsIsNamed() throws UnreadableFile {
        assertThat(plan("[" + THREAT + "," + RISK + "]").problems())
                .extracting(MospProblem::reason)
                .containsExactly(MospProblem.Reason.UNKNOWN_REFERENCE);
    }

    @Test
    void aLinkReachesEntriesOfAnEarlierFile() throws UnreadableFile {
        OwnEntry[] there =
                plan("[" + THREAT + "," + WEAKNESS + "]").taken().fresh().toArray(OwnEntry[]::new);

        MospPlan plan = plan("[" + RISK + "]", there);

        assertThat(plan.taken().changed()).hasSize(1);
        assertThat(plan.taken().changed().get(0).reach().threats()).containsExactly(KEY + "1");
    }

    @Test
    void theSameFileAgainChangesNothing() throws UnreadableFile {
        String json = "[" + THREAT + "," + WEAKNESS + "," + RISK + "]";
        OwnEntry[] there = plan(json).taken().fresh().toArray(OwnEntry[]::new);

        MospPlan again = plan(json, there);

        assertThat(again.brings()).isFalse();
        assertThat(again.same()).isEqualTo(2);
    }

    @Test
    void aNewVersionUpdatesInThePlaceOfTheOldOne() throws UnreadableFile {
        OwnEntry there = plan(THREAT).taken().fresh().get(0);

        MospPlan plan = plan(THREAT.replace("Flood", "High water"), there);

        assertThat(plan.taken().fresh()).isEmpty();
        assertThat(plan.taken().changed().get(0).id()).isEqualTo(there.id());
        assertThat(plan.taken().changed().get(0).words().in(Language.EN).name()).isEqualTo("High water");
    }

    @Test
    void whatSomebodyChangedStays() throws UnreadableFile {
        OwnEntry there = plan(THREAT).taken().fresh().get(0);
        OwnEntry edited = there.with(new OwnEntry.Source("", "", null, "", "file.json", true));

        MospPlan plan = plan(THREAT.replace("Flood", "High water"), edited);

        assertThat(plan.kept()).containsExactly(edited);
        assertThat(plan.brings()).isFalse();
    }

    @Test
    void leavesOutWhatHasNoLicenceUnlessSomebodyWishesIt() throws UnreadableFile {
        MospPlan plan = MospPlan.of(read(THREAT), EMPTY, WISHES);

        assertThat(plan.unlicensed()).hasSize(1);
        assertThat(plan.brings()).isFalse();
        assertThat(plan(THREAT).brings()).isTrue();
    }

    @Test
    void textsAreTextsWithoutWhatCannotBeSeen() throws UnreadableFile {
        String json = THREAT.replace("Flood", "<b>Fl\\u0000ood</b>\\n\\u202e of &amp;  rain");

        assertThat(read(json).entries().get(0).words().in(Language.EN).name()).isEqualTo("<b>Fl ood</b> of &amp; rain");
    }

    @Test
    void countsProblemsThatItDoesNotList() throws UnreadableFile {
        MospReading reading = read("[" + "1,".repeat(999) + "1]");

        assertThat(reading.problems()).hasSize(200);
        assertThat(reading.more()).isEqualTo(800);
    }

    @Test
    void stopsAfterFiveThousandEntries() throws UnreadableFile {
        StringBuilder json = new StringBuilder("[");
        for (int number = 0; number < 5002; number++) {
            json.append(number == 0 ? "" : ",").append(THREAT.replace("0d6d3f2b7a01", "%012d".formatted(number)));
        }

        MospReading reading = read(json.append("]").toString());

        assertThat(reading.entries()).hasSize(5000);
        assertThat(problems(reading)).containsExactly("[5000] TOO_MANY", "[5001] TOO_MANY");
    }
}
