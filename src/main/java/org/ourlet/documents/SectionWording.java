// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.Wording.Adaptation;
import org.ourlet.documents.wording.SectionText;

/**
 * A section of a document and whose words it has. Its heading always comes from the template.
 *
 * @param title its heading, or its first words
 * @param template what the template says now, without the heading
 * @param adaptation null when nobody adapted it
 */
public record SectionWording(
        String id,
        String title,
        List<Block> template,
        State state,
        @Nullable Adaptation adaptation) {

    /** Whose words stand in the document, and whether somebody has to look at them. */
    public enum State {
        /** Those of the template. */
        TEMPLATE,
        /** Those of the organisation, made from what the template still says. */
        ADAPTED,
        /** Those of the organisation; the template says something else since. */
        OVERTAKEN,
        /** None: the template has no such section any more. */
        GONE
    }

    public SectionWording {
        template = List.copyOf(template);
    }

    /** A section of the template; an adaptation that says the same is none. */
    static SectionWording of(String id, String title, List<Block> template, @Nullable Adaptation adaptation) {
        if (adaptation == null || says(adaptation.text(), template)) {
            return new SectionWording(id, title, template, State.TEMPLATE, null);
        }
        State state = says(adaptation.base(), template) ? State.ADAPTED : State.OVERTAKEN;
        return new SectionWording(id, title, template, state, adaptation);
    }

    static SectionWording gone(String id, Adaptation adaptation) {
        return new SectionWording(id, id, List.of(), State.GONE, adaptation);
    }

    private static boolean says(String text, List<Block> blocks) {
        return SectionText.blocks(text).equals(blocks);
    }

    /** Somebody has to decide between these words and those of the template. */
    public boolean undecided() {
        return state == State.OVERTAKEN || state == State.GONE;
    }

    /** The words that stand in the document, with placeholders. */
    public String text() {
        return adaptation == null ? SectionText.of(template) : adaptation.text();
    }

    /** What the template said when the section was adapted, with placeholders. */
    public String base() {
        return adaptation == null ? SectionText.of(template) : adaptation.base();
    }

    /** The words that stand in the document. */
    public List<Block> blocks() {
        return adaptation == null ? template : SectionText.blocks(adaptation.text());
    }

    /** Both changes in one text: what the template and the organisation changed in what the template said before. */
    public String together() {
        return SectionText.together(base(), text(), SectionText.of(template));
    }
}
