// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/** The texts of all modules, read once: {@code messages/<module>_<language>.properties}. */
final class Phrases extends AbstractMessageSource {

    private final Map<Language, Map<String, Phrase>> phrases = new EnumMap<>(Language.class);

    Phrases(Resource... files) throws IOException {
        for (Language language : Language.values()) {
            phrases.put(language, new HashMap<>());
        }
        for (Resource file : files) {
            read(file);
        }
    }

    private void read(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename());
        Language language =
                Language.of(name.replaceAll(".*_(..)\\.properties", "$1")).orElseThrow();
        Properties properties = new Properties();
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        properties.forEach((key, pattern) -> add(language, (String) key, (String) pattern, name));
    }

    private void add(Language language, String key, String pattern, String file) {
        if (in(language).put(key, new Phrase(pattern, language.locale())) != null) {
            throw new IllegalStateException(key + " stands twice, once in " + file);
        }
    }

    /** Null when there is no such text. */
    @Nullable
    Phrase find(String key, Language language) {
        return in(language).get(key);
    }

    Set<String> keys(Language language) {
        return in(language).keySet();
    }

    private Map<String, Phrase> in(Language language) {
        return Objects.requireNonNull(phrases.get(language));
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        @Nullable
        Phrase phrase = Language.of(locale.getLanguage())
                .map(language -> find(code, language))
                .orElse(null);
        return phrase == null ? null : phrase.format();
    }
}
