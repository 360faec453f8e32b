// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ourlet.shared.Language;
import org.springframework.stereotype.Component;

/** Interface texts for modules that write outside a page: documents, mails. */
@Component
public class TextsByLanguage {

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    TextsByLanguage(Phrases phrases) {
        for (Language language : Language.values()) {
            texts.put(language, new Texts(phrases, language));
        }
    }

    public Texts in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
