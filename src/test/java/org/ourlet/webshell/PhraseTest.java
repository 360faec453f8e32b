// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.shared.Language;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PhraseTest {

    private static final Object[][] PARAMETERS = {
        {},
        {"a {0} 'b'"},
        {0, 1},
        {999, "two"},
        {1_000, 12_345L, "three"},
        {-1, 2L},
        {1.5, "x"},
        {"one", 2, "three", 4L}
    };

    @ParameterizedTest
    @DisplayName("a phrase says what Java's message format says")
    @ValueSource(
            strings = {
                "",
                "Save",
                "l''organisation de {0}",
                "{0}",
                "{1} of {0}{2}",
                "{0}{0} is '{quoted}' here",
                "it''s {0} ''{1}''",
                "{0,choice,0#none|1#one|1<{0} of them} by {1}",
                "{12}"
            })
    void saysTheSame(String pattern) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN}) {
            for (Object[] parameters : PARAMETERS) {
                boolean wordForChoice =
                        pattern.contains("choice") && (parameters.length == 0 || !(parameters[0] instanceof Number));
                if (!wordForChoice) {
                    assertThat(new Phrase(pattern, locale).with(parameters))
                            .isEqualTo(new MessageFormat(pattern, locale).format(parameters));
                }
            }
        }
    }

    @Test
    @DisplayName("every text of the interface says what Java's message format says")
    void allTexts() throws IOException {
        Phrases phrases =
                new Phrases(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
        Object[] parameters = {1, 2, 3, 4, 5, 6, 7};

        for (Language language : Language.values()) {
            assertThat(phrases.keys(language)).hasSizeGreaterThan(1_000).allSatisfy(key -> {
                Phrase phrase = phrases.find(key, language);
                assertThat(phrase.with(parameters)).isEqualTo(phrase.format().format(parameters));
            });
        }
    }

    @Test
    @DisplayName("a text that stands twice stops the start")
    void twice() {
        Resource first = file("a_en.properties", "some.key=One");
        Resource second = file("b_en.properties", "some.key=Two");

        assertThatThrownBy(() -> new Phrases(first, second))
                .hasMessageContaining("some.key stands twice, once in b_en");
    }

    private static Resource file(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
