// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.risk.sheet.GivenFile;
import org.ourlet.risk.sheet.SheetFile;
import org.ourlet.risk.sheet.SheetProblem.Reason;
import org.ourlet.risk.sheet.UnreadableFile;
import org.ourlet.shared.Language;

/** Files that no catalogue program writes. */
class HostileCatalogueTest {

    private static final String THREAT = """
            {"uuid": "0f6a1a10-4c55-4c1b-9a57-0d6d3f2b7a01", "label": "Überschwemmung", "language": "DE", "c": true}""";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nothing", bytes(""), Reason.NOTHING),
                Arguments.of("100 MB", new byte[100 * 1024 * 1024], Reason.TOO_LARGE),
                Arguments.of("just too large", new byte[SheetFile.LARGEST + 1], Reason.TOO_LARGE),
                Arguments.of("deep lists", bytes("[".repeat(2_000_000)), Reason.TOO_DEEP),
                Arguments.of("deep objects", bytes("{\"json_object\":".repeat(400_000)), Reason.TOO_DEEP),
                Arguments.of("a number without end", bytes("[" + "9".repeat(2_000_000) + "]"), Reason.TOO_DEEP),
                Arguments.of("a key twice", bytes("{\n\"uuid\": 1,\n\"uuid\": 2}"), Reason.FIELD_TWICE),
                Arguments.of("cut", bytes(THREAT.substring(0, 60)), Reason.UNKNOWN_FORM),
                Arguments.of("Latin 1", THREAT.getBytes(StandardCharsets.ISO_8859_1), Reason.UNKNOWN_FORM),
                Arguments.of(
                        "XML", bytes("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x/>"), Reason.UNKNOWN_FORM),
                Arguments.of("a script", bytes("<script>alert(1)</script>"), Reason.UNKNOWN_FORM),
                Arguments.of("a comment", bytes("// hello\n[]"), Reason.UNKNOWN_FORM),
                Arguments.of("infinity", bytes("[NaN, Infinity]"), Reason.UNKNOWN_FORM));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithItsReason(String what, byte[] file, Reason reason) {
        UnreadableFile thrown = catchThrowableOfType(UnreadableFile.class, () -> GivenFile.tree(file));

        assertThat(thrown.problem().reason()).as(what).isEqualTo(reason);
    }

    @Test
    void namesTheLineWhereAFieldStandsTwice() {
        UnreadableFile thrown = catchThrowableOfType(
                UnreadableFile.class, () -> GivenFile.tree(bytes("{\n\"uuid\": 1,\n\"uuid\": 2}")));

        assertThat(thrown.problem().place().row()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsEveryUnicodeForm(Charset encoding) throws UnreadableFile {
        MospReading reading = MospReader.read(GivenFile.tree(THREAT.getBytes(encoding)), "file");

        assertThat(reading.entries().get(0).words().in(Language.DE).name()).isEqualTo("Überschwemmung");
    }

    static Stream<Charset> encodings() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, Charset.forName("UTF-32BE"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Some value of some type in the place of each value: nothing is thrown, and what is read is whole. */
    @ParameterizedTest
    @MethodSource("seeds")
    void survivesWrongTypesEverywhere(long seed) throws UnreadableFile {
        Random random = new Random(seed);
        String[] values = {
            "7", "\"x\"", "null", "[]", "{}", "true", "1e400", "[[1]]", "{\"uuid\": {}}", "-0.5", "\"\\u0000\""
        };
        String[] fields = {
            "uuid",
            "label",
            "description",
            "language",
            "c",
            "i",
            "a",
            "code",
            "theme",
            "values",
            "refs",
            "asset",
            "threat",
            "vulnerability",
            "measures",
            "json_object",
            "licenses",
            "ourlet",
            "importance",
            "referential",
            "threats",
            "data"
        };
        StringBuilder json = new StringBuilder("[" + THREAT);
        for (int number = 0; number < 20; number++) {
            json.append(",{\"uuid\": \"0f6a1a10-4c55-4c1b-9a57-%012d\"".formatted(random.nextInt(5)));
            java.util.Set<String> used = new java.util.HashSet<>(java.util.Set.of("uuid"));
            for (int field = 0; field < 6; field++) {
                String name = fields[random.nextInt(fields.length)];
                if (used.add(name)) {
                    json.append(",\"").append(name).append("\":").append(values[random.nextInt(values.length)]);
                }
            }
            json.append("}");
        }

        MospReading reading =
                MospReader.read(GivenFile.tree(bytes(json.append("]").toString())), "file");

        assertThat(reading.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.words().versions().values())
                        .allMatch(words -> !words.name().isBlank()));
        assertThat(reading.problems()).isNotEmpty();
    }
}
