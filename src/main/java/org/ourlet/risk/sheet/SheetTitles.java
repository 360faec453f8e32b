// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.shared.Language;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** How sheets, columns and decisions are called: written in one language, understood in each. */
@Component
class SheetTitles {

    private final TextsByLanguage texts;
    private final Map<String, SheetForm> forms = new HashMap<>();
    private final Map<SheetForm, Map<String, SheetColumn>> columns = new HashMap<>();
    private final Map<String, TreatmentDecision> decisions = new HashMap<>();

    SheetTitles(TextsByLanguage texts) {
        this.texts = texts;
        for (SheetForm form : SheetForm.values()) {
            languages().forEach(language -> forms.put(folded(name(form, language)), form));
            columns.put(form, columnsByTitle(form));
        }
        for (TreatmentDecision decision : TreatmentDecision.values()) {
            decisions.put(folded(decision.name()), decision);
            languages().forEach(language -> decisions.put(folded(word(decision, language)), decision));
        }
    }

    private Map<String, SheetColumn> columnsByTitle(SheetForm form) {
        Map<String, SheetColumn> byTitle = new HashMap<>();
        for (SheetColumn column : form.columns()) {
            byTitle.put(folded(column.path()), column);
            if (!column.perCriterion()) {
                languages().forEach(language -> byTitle.put(folded(title(column, language)), column));
            }
        }
        return byTitle;
    }

    private static Stream<Language> languages() {
        return Arrays.stream(Language.values());
    }

    String name(SheetForm form, Language language) {
        return texts.in(language).text("imports.sheet." + form.word());
    }

    /** A rating on a criterion goes by its code, a level that follows from it by the code and a word. */
    String title(SheetColumn column, Language language) {
        String last = column.path().substring(column.path().lastIndexOf('.') + 1);
        if (SecurityCriterion.isCode(last)) {
            return column.read() ? last : texts.in(language).text("imports.column.level-on", last);
        }
        return texts.in(language).text("imports.column." + column.path());
    }

    String word(TreatmentDecision decision, Language language) {
        return texts.in(language).text("risk.decision." + decision.name());
    }

    Optional<SheetForm> form(String name) {
        return Optional.ofNullable(forms.get(folded(name)));
    }

    /** The column with that title; of criteria any code is understood, and refused later when there is none such. */
    Optional<SheetColumn> column(SheetForm form, String title) {
        String plain = title.strip();
        SheetColumn known = columns.getOrDefault(form, Map.of()).get(folded(plain));
        if (known != null) {
            return Optional.of(known);
        }
        String code = plain.substring(plain.lastIndexOf(' ') + 1);
        return form.columns().stream()
                .filter(column -> column.perCriterion() && SecurityCriterion.isCode(code))
                .filter(column -> column.read() ? code.equals(plain) : isLevel(plain, code))
                .map(column -> column.on(code))
                .findFirst();
    }

    private boolean isLevel(String title, String code) {
        return languages()
                .anyMatch(language ->
                        texts.in(language).text("imports.column.level-on", code).equals(title));
    }

    /** The code of a decision; another word stays as it is, and is refused later. */
    String decision(String word) {
        TreatmentDecision decision = decisions.get(folded(word));
        return decision == null ? word : decision.name();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
