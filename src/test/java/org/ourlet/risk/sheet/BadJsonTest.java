// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.risk.Examples;
import org.ourlet.risk.sheet.SheetProblem.Reason;

class BadJsonTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> refused() {
        String good = Examples.proofboxJson().toString();
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.NOTHING),
                Arguments.of("cut", bytes(good.substring(0, good.length() / 2)), Reason.UNKNOWN_FORM),
                Arguments.of("nested lists", bytes("[".repeat(100_000)), Reason.TOO_DEEP),
                Arguments.of("nested objects", bytes("{\"a\":".repeat(100_000)), Reason.TOO_DEEP),
                Arguments.of("a number without end", bytes("{\"a\": " + "9".repeat(100_000) + "}"), Reason.TOO_DEEP),
                Arguments.of("a comment", bytes("/* hello */ {}"), Reason.UNKNOWN_FORM),
                Arguments.of("two roots", bytes("{} {} x"), Reason.UNKNOWN_FORM),
                Arguments.of("XML", bytes("<!DOCTYPE x><x/>"), Reason.UNKNOWN_FORM),
                Arguments.of("too large", new byte[SheetFile.LARGEST + 1], Reason.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithItsReason(String what, byte[] file, Reason reason) {
        Throwable thrown = catchThrowable(() -> GivenFile.tree(file));

        assertThat(thrown).as(what).isInstanceOf(UnreadableFile.class);
        assertThat(((UnreadableFile) thrown).problem().reason()).as(what).isEqualTo(reason);
    }

    @Test
    void namesTheLineWhereItStopsToBeJson() {
        UnreadableFile thrown =
                (UnreadableFile) catchThrowable(() -> GivenFile.tree(bytes("{\n  \"name\": \"x\",\n  oops\n}")));

        assertThat(thrown.problem().place().row()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void wrongTypesAreNamedByTheirPath(String json, String path) throws UnreadableFile {
        var problems = Examples.read(GivenFile.tree(bytes(json))).problems();

        assertThat(problems).extracting(problem -> problem.path()).contains(path);
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                Arguments.of("[]", ""),
                Arguments.of("\"text\"", ""),
                Arguments.of("{\"name\": [1]}", "name"),
                Arguments.of("{\"risks\": {\"ref\": \"R1\"}}", "risks"),
                Arguments.of("{\"risks\": [7]}", "risks[0]"),
                Arguments.of("{\"risks\": [{\"criteria\": \"C\"}]}", "risks[0].criteria"),
                Arguments.of("{\"risks\": [{\"likelihood\": 1e99}]}", "risks[0].likelihood"),
                Arguments.of("{\"risks\": [{\"treatment\": \"REDUCE\"}]}", "risks[0].treatment"),
                Arguments.of("{\"businessAssets\": [{\"impact\": {\"<b>\": 1}}]}", "businessAssets[0].impact.<b>"));
    }
}
