// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Guide;
import org.ourlet.guide.WorkProduct;
import org.ourlet.people.Person;
import org.ourlet.shared.Language;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** Puts a template, answers and what the program knows together. */
@Component
class Drafting {

    private final Guide guide;
    private final DerivedValues derived;
    private final GeneratedBlocks generated;
    private final TextsByLanguage texts;

    Drafting(Guide guide, DerivedValues derived, GeneratedBlocks generated, TextsByLanguage texts) {
        this.guide = guide;
        this.derived = derived;
        this.generated = generated;
        this.texts = texts;
    }

    /** @param asked the language of the document; a template without it answers in English */
    Draft draft(DocumentTemplate template, Language asked, Map<String, String> answers, Circumstances circumstances) {
        Language language = template.languageOfText(asked);
        return new Draft(
                template,
                language,
                answers,
                derived.in(language, circumstances),
                generated.of(template, circumstances.organisation().id(), texts.in(language)),
                paper(template, language, circumstances));
    }

    private Paper paper(DocumentTemplate template, Language language, Circumstances circumstances) {
        WorkProduct product =
                guide.workProduct(template.workProduct()).with(template.rules().classification());
        return paper(product, template.code(), template.text(language).title(), language, circumstances);
    }

    /** @param code of the work product, with its part if there are several */
    Paper paper(WorkProduct product, String code, String title, Language language, Circumstances circumstances) {
        String owner = circumstances
                .team()
                .usualResponsible(guide.activity(product.leadActivity()))
                .map(Person::name)
                .orElse("");
        return new Paper(texts.in(language), product, new Paper.Name(code, title), owner, circumstances);
    }

    /** What was typed, as it is kept: only answers to blanks of the template. */
    static Map<String, String> clean(DocumentTemplate template, Map<String, String> typed) {
        return template.blanks().stream().collect(Collectors.toMap(Blank::id, blank -> clean(blank, typed)));
    }

    private static String clean(Blank blank, Map<String, String> typed) {
        @Nullable String cells = blank.table() ? TableRows.typed(blank, typed) : null;
        return cells == null ? blank.clean(typed.getOrDefault(blank.id(), "")) : cells;
    }
}
