// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.StandardEdition;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * A document with blanks (documented information). Filling the blanks makes a document.
 *
 * @param generated tables whose rows the program has already
 */
public record DocumentTemplate(
        Frame frame,
        Rules rules,
        List<Blank> blanks,
        List<Section> sections,
        List<GeneratedSource> generated,
        Localized<TemplateText> texts) {

    /**
     * What it is a template of.
     *
     * @param slug name of its folder
     * @param workProduct code of what it becomes, such as W01
     * @param part of a work product that consists of several documents, empty when it is one
     */
    public record Frame(String slug, String workProduct, String part, Form form, References references) {}

    /**
     * What asks for it.
     *
     * @param clauses that it serves, by edition
     * @param controls of Annex A that it serves, in the numbers of 2022
     */
    public record References(Map<StandardEdition, List<String>> clauses, List<String> controls) {

        public References {
            clauses = Map.copyOf(clauses);
            controls = List.copyOf(controls);
        }
    }

    /**
     * What holds for documents made from it.
     *
     * @param approval the category that approves, null for the one that answers for the producing activity
     */
    public record Rules(
            NextReview nextReview,
            WorkProduct.Classification classification,
            @Nullable ActorCategory approval) {}

    /** How it is used. */
    public enum Form {
        /** Written, approved, replaced by the next version. */
        DOCUMENT,
        /** A register or form that is opened once and grows; a snapshot of it becomes a version. */
        RECORD,
        /** A record of one occasion that somebody signs: minutes, a report, an acceptance. The next one begins anew. */
        REPORT
    }

    /** A part of the text that appears when its condition holds. */
    public record Section(String id, Condition when) {}

    public DocumentTemplate {
        blanks = List.copyOf(blanks);
        sections = List.copyOf(sections);
        generated = List.copyOf(generated);
    }

    /** Names the document in addresses: the code of the work product, with its part if there are several. */
    public String code() {
        return frame.part().isEmpty() ? frame.workProduct() : frame.workProduct() + "-" + frame.part();
    }

    public String slug() {
        return frame.slug();
    }

    public String workProduct() {
        return frame.workProduct();
    }

    public boolean record() {
        return frame.form() == Form.RECORD;
    }

    /** Whether each version is a record of one occasion and stays one when the next is approved. */
    public boolean report() {
        return frame.form() == Form.REPORT;
    }

    public NextReview nextReview() {
        return rules.nextReview();
    }

    public Optional<Blank> find(String blank) {
        return blanks.stream().filter(each -> each.id().equals(blank)).findFirst();
    }

    public TemplateText text(Language language) {
        return texts.in(language);
    }

    /** The language in which {@link #text} answers. */
    public Language languageOfText(Language asked) {
        return texts.languageFor(asked);
    }
}
