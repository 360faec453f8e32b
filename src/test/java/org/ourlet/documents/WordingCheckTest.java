// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.documents.WordingRefusal.Kind;
import org.ourlet.documents.wording.Tokens;

class WordingCheckTest {

    private static final WordingCheck CHECK = new WordingCheck(tokens());

    private static Tokens tokens() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("org.name", "name of the organisation");
        labels.put("generated: risk-register", "table: the risks");
        return new Tokens(labels);
    }

    private static @Nullable Kind refused(String typed) {
        return refusal(typed).map(WordingRefusal::kind).orElse(null);
    }

    private static Optional<WordingRefusal> refusal(String typed) {
        return CHECK.refusal(CHECK.clean(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' ';EMPTY",
                "# Too high;HEADING",
                "## Too high;HEADING",
                "#### Too low;HEADING",
                "[x](http://example.org);LINK",
                "![x](https://example.org/x.png);FORM",
                "{{7*7}};TOKEN",
                "{{org.name;TOKEN",
                "org.name}};TOKEN",
                "{{}};TOKEN",
                "\\{\\{secret}};TOKEN",
                "Our {{table: the risks}} here;TABLE_ALONE",
                "- {{table: the risks}};TABLE_ALONE",
                "[x]: https://example.org;FORM"
            })
    void refuses(String typed, Kind kind) {
        assertThat(refused(typed)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "### A heading;x",
                "{{name of the organisation}} and { single };x",
                "{{table: the risks}};x",
                "${7*7} <b>;x",
                "[x](https://example.org);x"
            })
    void takes(String typed, String none) {
        assertThat(refused(typed)).isNull();
    }

    @Test
    void namesTheUnknownToken() {
        assertThat(refusal("We {{do not know}} it").map(WordingRefusal::what)).hasValue("{{do not know}}");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(refused("a ".repeat(10_001))).isEqualTo(Kind.TOO_LONG);
    }

    @Test
    void cleansInvisibleCharactersAndLineBreaks() {
        assertThat(CHECK.clean("a\r\nb\u0000\u0007c\u2028d  \n")).isEqualTo("a\nb  c\nd");
    }
}
