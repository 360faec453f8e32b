// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.ourlet.shared.Refusal;
import org.springframework.context.NoSuchMessageException;

/** The interface texts in one language. */
public final class Texts {

    private final Phrases phrases;
    private final Language language;

    Texts(Phrases phrases, Language language) {
        this.phrases = phrases;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** @throws NoSuchMessageException when the key is unknown; a test finds those */
    public String text(String key, Object... parameters) {
        @Nullable Phrase phrase = phrases.find(key, language);
        if (phrase == null) {
            throw new NoSuchMessageException(key, language.locale());
        }
        return phrase.with(parameters);
    }

    public String text(Refusal refusal) {
        return text(
                refusal.messageKey(),
                refusal.parameters().stream().map(this::spoken).toArray());
    }

    /** What is written in several languages speaks the one of these texts. */
    private Object spoken(Object parameter) {
        return parameter instanceof Localized<?> localized ? localized.in(language) : parameter;
    }

    public String text(String key, Collection<Object> parameters) {
        return text(key, parameters.toArray());
    }
}
