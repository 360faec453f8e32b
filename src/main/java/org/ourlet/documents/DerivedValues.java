// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.guide.Guide;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Profile;
import org.ourlet.organisation.ProfileWords;
import org.ourlet.people.Person;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** What the program itself knows to put into documents, in the language of the document. */
@Component
public class DerivedValues {

    private static final String USUAL_CURRENCY = "EUR";

    private final Tailoring tailoring;
    private final Guide guide;
    private final ProfileWords profileWords;
    private final TextsByLanguage texts;

    DerivedValues(Tailoring tailoring, Guide guide, ProfileWords profileWords, TextsByLanguage texts) {
        this.tailoring = tailoring;
        this.guide = guide;
        this.profileWords = profileWords;
        this.texts = texts;
    }

    /** By placeholder; what is not known yet has an empty value. */
    Map<String, Value> in(Language language, Circumstances circumstances) {
        Map<Derived, String> known = new LinkedHashMap<>();
        organisation(circumstances, known);
        persons(circumstances, language, known);
        Target target = circumstances.target();
        if (target != null) {
            target(target, circumstances.profile().size(), language, known);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, String> phrases = profileWords.in(language, circumstances.profile());
        for (Derived derived : Derived.values()) {
            String raw = known.getOrDefault(derived, phrases.getOrDefault(derived.placeholder(), ""));
            values.put(derived.placeholder(), value(derived, raw, language));
        }
        return values;
    }

    private Value value(Derived derived, String raw, Language language) {
        boolean day = derived == Derived.CYCLE_START || derived == Derived.CYCLE_END;
        String shown = day && !raw.isEmpty() ? Dates.inWords(LocalDate.parse(raw), language) : raw;
        return new Value(shown, raw, texts.in(language).text("documents.derived." + derived.placeholder()));
    }

    private static void organisation(Circumstances circumstances, Map<Derived, String> known) {
        Profile profile = circumstances.profile();
        known.put(Derived.ORGANISATION, circumstances.organisation().name());
        known.put(Derived.SIZE, profile.text(FactKey.SIZE));
        known.put(Derived.CURRENCY, profile.find(FactKey.CURRENCY).orElse(USUAL_CURRENCY));
    }

    private void persons(Circumstances circumstances, Language language, Map<Derived, String> known) {
        circumstances.accountable().ifPresent(person -> known.put(Derived.ACCOUNTABLE_NAME, person.name()));
        circumstances.sponsor().ifPresent(person -> {
            known.put(Derived.SPONSOR_NAME, person.name());
            known.put(Derived.SPONSOR_TITLE, title(person, language));
        });
    }

    private String title(Person sponsor, Language language) {
        Texts words = texts.in(language);
        return sponsor.title().isBlank() ? words.text("documents.paper.top-management") : sponsor.title();
    }

    private void target(Target target, int people, Language language, Map<Derived, String> known) {
        EffortShare effort = new EffortShare(tailoring, guide, target, people);
        target.level().ifPresent(level -> {
            known.put(Derived.LEVEL_NUMBER, String.valueOf(level.number()));
            known.put(
                    Derived.LEVEL_NAME, tailoring.levels().text(level, language).name());
        });
        known.put(
                Derived.ACTIVITIES_COUNT,
                String.valueOf(target.selection().codes().size()));
        known.put(
                Derived.DOCUMENTS_COUNT,
                String.valueOf(tailoring.documents(target.selection()).count()));
        known.put(Derived.CYCLE_START, target.start().toString());
        known.put(Derived.CYCLE_END, target.end().toString());
        known.put(Derived.EFFORT_DAYS, String.valueOf(effort.days()));
        known.put(Derived.ACCOUNTABLE_DAYS, String.valueOf(effort.accountableDaysPerMonth()));
    }
}
