// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.shared.Language;

/** Interface texts are whole in every language, used, and in the tone of the house. */
class LocalisationTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern FORMED = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern BEGGING =
            Pattern.compile("\\b(please|bitte|veuillez|s[’']il vous plaît)\\b", Pattern.CASE_INSENSITIVE);

    /** Begin like a key without being one, with the reason. */
    private static final Map<String, String> NO_KEYS = Map.of();

    private static final MessageKeys KEYS = new MessageKeys();

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeys(String module) {
        Set<String> english = Messages.read(module, Language.EN).keySet();

        for (Language language : Language.values()) {
            assertThat(Messages.read(module, language).keySet())
                    .as("keys of %s in %s", module, language)
                    .isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noKeyIsWrittenTwice(String module) {
        for (Language language : Language.values()) {
            assertThat(Messages.repeated(module, language))
                    .as("keys of %s in %s that stand there twice; the last one would win", module, language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysBeginWithTheNameOfTheirFile(String module) {
        assertThat(Messages.read(module, Language.EN).keySet())
                .allMatch(key ->
                        key.startsWith(module + ".") && FORMED.matcher(key).matches());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSamePlaceholders(Language language) {
        Messages english = Messages.in(Language.EN);
        List<String> wrong = new ArrayList<>();
        Messages.in(language).texts().forEach((key, text) -> {
            String original = english.texts().getOrDefault(key, "");
            if (!placeholders(text).equals(placeholders(original))) {
                wrong.add(key + ": " + placeholders(text) + " instead of " + placeholders(original));
            }
        });

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAMessageFormat(Language language) {
        List<String> wrong = new ArrayList<>();
        Messages.in(language).texts().forEach((key, text) -> {
            try {
                new MessageFormat(text, language.locale());
            } catch (IllegalArgumentException e) {
                wrong.add(key + ": " + e.getMessage());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theToneIsCalm(Language language) {
        List<String> wrong = new ArrayList<>();
        Messages.in(language).texts().forEach((key, text) -> {
            if (text.contains("'")) {
                wrong.add(key + ": the typographic apostrophe ’ instead of ' (which MessageFormat swallows)");
            }
            if (text.contains("!") || BEGGING.matcher(text).find()) {
                wrong.add(key + ": no exclamation marks, no please: " + text);
            }
            if (text.isBlank() || !text.equals(text.strip())) {
                wrong.add(key + ": empty, or space around it");
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(Messages.in(Language.EN).texts().keySet().stream().filter(key -> !KEYS.uses(key)))
                .as("keys that neither the program nor a template names")
                .isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> present = Messages.in(Language.EN).texts().keySet();

        assertThat(KEYS.asked().stream().filter(key -> !present.contains(key))).isEmpty();
    }

    @Test
    void everythingThatLooksLikeAKeyIsOne() {
        Set<String> present = Messages.in(Language.EN).texts().keySet();
        Stream<String> unknown = KEYS.named().stream()
                .filter(named -> named.chars().filter(letter -> letter == '.').count() >= 2)
                .filter(named -> !NO_KEYS.containsKey(named))
                .filter(named -> MessageKeys.isBeginning(named)
                        ? present.stream().noneMatch(key -> key.startsWith(named))
                        : !present.contains(named));

        assertThat(unknown).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    static Stream<String> modules() {
        return Messages.modules().stream();
    }
}
