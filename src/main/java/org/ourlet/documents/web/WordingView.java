// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.ChangedPart;
import org.ourlet.documents.SectionWording;
import org.ourlet.shared.Language;
import org.ourlet.shared.Refusal;

/**
 * A section that somebody writes in other words.
 *
 * @param language of the document
 * @param conflict null when the template still says what the section was made from
 */
public record WordingView(
        DocumentView.Head head,
        Section section,
        Language language,
        Form form,
        Preview preview,
        @Nullable Conflict conflict) {

    /** @param title with its blanks filled */
    public record Section(String id, String title, SectionWording.State state) {}

    /**
     * What is typed.
     *
     * @param tokens for the blanks of the document, as they are typed
     * @param proposed whether the text was put together from both sides and nobody kept it yet
     */
    public record Form(
            String text, long revision, List<String> tokens, boolean proposed, Map<String, Refusal> problems) {

        public Form {
            tokens = List.copyOf(tokens);
            problems = Map.copyOf(problems);
        }
    }

    /**
     * What the section would say.
     *
     * @param changes against the template that it was made from
     */
    public record Preview(String html, List<ChangedPart> changes) {

        public Preview {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The template says something else since.
     *
     * @param before HTML of what it said
     * @param now HTML of what it says, empty when the section is gone
     * @param ours HTML of what is kept
     * @param kept our text as it is typed
     * @param changes of the template
     */
    public record Conflict(String before, String now, String ours, String kept, List<ChangedPart> changes) {

        public Conflict {
            changes = List.copyOf(changes);
        }
    }
}
