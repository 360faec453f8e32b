// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** What is known about the levels besides their activities: texts, months to plan, which one is recommended and why. */
public final class Levels {

    private final ImplementationLevel recommended;
    private final Localized<String> why;
    private final Map<ImplementationLevel, Integer> months;
    private final Map<ImplementationLevel, Localized<LevelText>> texts;

    /**
     * @param months of the first cycle, by level
     * @param texts by level; months and texts name every level
     */
    public Levels(
            ImplementationLevel recommended,
            Localized<String> why,
            Map<ImplementationLevel, Integer> months,
            Map<ImplementationLevel, Localized<LevelText>> texts) {
        this.recommended = recommended;
        this.why = why;
        this.months = new EnumMap<>(months);
        this.texts = new EnumMap<>(texts);
    }

    /** The level for most organisations. */
    public ImplementationLevel recommended() {
        return recommended;
    }

    public String whyRecommended(Language language) {
        return why.in(language);
    }

    /** Months to plan for the first cycle. */
    public int months(ImplementationLevel level) {
        return Objects.requireNonNull(months.get(level));
    }

    public LevelText text(ImplementationLevel level, Language language) {
        return Objects.requireNonNull(texts.get(level)).in(language);
    }

    /** The language in which {@link #text} answers. */
    public Language languageOfText(ImplementationLevel level, Language asked) {
        return Objects.requireNonNull(texts.get(level)).languageFor(asked);
    }

    /** The language in which {@link #whyRecommended} answers. */
    public Language languageOfWhy(Language asked) {
        return why.languageFor(asked);
    }
}
