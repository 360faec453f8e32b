// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.Collection;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.ourlet.shared.Refusal;
import org.springframework.context.MessageSource;

/** The interface texts in one language. */
public final class Texts {

    private final MessageSource messages;
    private final Language language;

    Texts(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** @throws org.springframework.context.NoSuchMessageException when the key is unknown; a test finds those */
    public String text(String key, Object... parameters) {
        return messages.getMessage(key, parameters, language.locale());
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
