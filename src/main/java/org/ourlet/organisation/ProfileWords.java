// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/**
 * The answers of the interview as phrases that fit into a sentence of a document: no capital letter, no full stop, the
 * words of the organisation ("our customers and the law").
 */
@Component
public class ProfileWords {

    private final TextsByLanguage texts;

    public ProfileWords(TextsByLanguage texts) {
        this.texts = texts;
    }

    /** The phrases of what is known, by the name of the placeholder in document templates. */
    public Map<String, String> in(Language language, Profile profile) {
        Map<String, String> phrases = new LinkedHashMap<>();
        activity(profile).ifPresent(phrase -> phrases.put(FactKey.ACTIVITY.key(), phrase));
        places(language, profile).ifPresent(phrase -> phrases.put(FactKey.PLACES.key(), phrase));
        worstLoss(language, profile).ifPresent(phrase -> phrases.put(FactKey.WORST_LOSS.key(), phrase));
        askedBy(language, profile).ifPresent(phrase -> phrases.put(FactKey.ASKED_BY.key(), phrase));
        return phrases;
    }

    /** What the organisation does, as it said it, in whatever language. */
    public Optional<String> activity(Profile profile) {
        return profile.find(FactKey.ACTIVITY).map(line -> line.strip().replaceAll("[.\\s]+$", ""));
    }

    /** Such as: cloud services and laptops. */
    public Optional<String> places(Language language, Profile profile) {
        return several(language, InterviewQuestion.PLACES, profile.options(FactKey.PLACES));
    }

    /** The worst one only, such as: customer information becomes known to others. */
    public Optional<String> worstLoss(Language language, Profile profile) {
        List<String> losses = profile.options(FactKey.WORST_LOSS);
        return several(language, InterviewQuestion.WORST_LOSS, losses.subList(0, Math.min(1, losses.size())));
    }

    /** Such as: our customers and the law. */
    public Optional<String> askedBy(Language language, Profile profile) {
        return several(language, InterviewQuestion.ASKED_BY, profile.options(FactKey.ASKED_BY));
    }

    private Optional<String> several(Language language, InterviewQuestion question, List<String> answers) {
        Texts words = texts.in(language);
        List<String> phrases = answers.stream()
                .filter(question.options()::contains)
                .map(answer -> words.text("organisation.words." + question.slug() + "." + answer))
                .toList();
        return phrases.isEmpty() ? Optional.empty() : Optional.of(list(words, phrases));
    }

    private static String list(Texts words, List<String> phrases) {
        int last = phrases.size() - 1;
        return last == 0
                ? phrases.get(0)
                : words.text("organisation.words.and", String.join(", ", phrases.subList(0, last)), phrases.get(last));
    }
}
