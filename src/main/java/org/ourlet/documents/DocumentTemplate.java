// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Map;
import org.ourlet.guide.StandardEdition;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * A document with blanks (documented information). Filling the blanks makes a document.
 *
 * @param slug name of its folder
 * @param workProduct code of what it becomes, such as W01
 * @param clauses that it serves, by edition
 */
public record DocumentTemplate(
        String slug,
        String workProduct,
        Map<StandardEdition, List<String>> clauses,
        List<Blank> blanks,
        List<Section> sections,
        NextReview nextReview,
        Localized<TemplateText> texts) {

    /** A part of the text that appears when its condition holds. */
    public record Section(String id, Condition when) {}

    public DocumentTemplate {
        clauses = Map.copyOf(clauses);
        blanks = List.copyOf(blanks);
        sections = List.copyOf(sections);
    }

    public TemplateText text(Language language) {
        return texts.in(language);
    }

    /** The language in which {@link #text} answers. */
    public Language languageOfText(Language asked) {
        return texts.languageFor(asked);
    }
}
