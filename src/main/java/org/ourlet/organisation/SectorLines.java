// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Arrays;
import org.ourlet.shared.Language;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** For each sector of the interview a line that says what such an organisation does, to be confirmed or replaced. */
@Component
public class SectorLines {

    private final TextsByLanguage texts;

    SectorLines(TextsByLanguage texts) {
        this.texts = texts;
    }

    /** The line of the sector; empty for a sector that has none. */
    public String line(String sector, Language language) {
        return isKnown(sector) ? texts.in(language).text("organisation.sector." + sector + ".line") : "";
    }

    /** Whether the words are a line of ours, of any sector in any language. */
    public boolean suggested(String words) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> InterviewQuestion.ACTIVITY.options().stream()
                        .filter(this::isKnown)
                        .anyMatch(sector -> line(sector, language).equals(words)));
    }

    private boolean isKnown(String sector) {
        return InterviewQuestion.ACTIVITY.options().contains(sector) && !sector.equals(InterviewQuestion.OTHER);
    }
}
