// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Acknowledgement;
import org.ourlet.documents.Approval;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.webshell.Choice;

/**
 * A version as it was sent.
 *
 * @param approval null when it was not approved
 * @param hash of the frozen text
 */
public record VersionView(
        DocumentView.Head head,
        DocumentVersion version,
        @Nullable Approval approval,
        DocumentView.Paper paper,
        String hash,
        Reading reading) {

    /**
     * Reading it and saying so.
     *
     * @param asked whether people are asked to read it
     * @param summary five lines of it, empty when nobody is asked
     * @param mine what the visitor said already, null when nothing
     * @param all what everybody said, empty for visitors who do not read everything
     * @param missing names of members who have not said it, likewise
     * @param questions to answer before saying it
     */
    public record Reading(
            boolean asked,
            List<String> summary,
            @Nullable Acknowledgement mine,
            List<Acknowledgement> all,
            List<String> missing,
            List<Question> questions) {

        static final Reading NOT_ASKED = new Reading(false, List.of(), null, List.of(), List.of(), List.of());

        /** What is said beside the questions that were answered in another way, by field. */
        public Map<String, String> sentences() {
            return questions.stream()
                    .filter(question -> !question.sentence().isEmpty())
                    .collect(Collectors.toMap(
                            Question::field, Question::sentence, (one, other) -> one, LinkedHashMap::new));
        }
    }

    /**
     * A question on what was read.
     *
     * @param sentence what the document says, when it was answered in another way; empty otherwise
     */
    public record Question(String field, String question, List<Choice> choices, String sentence) {}
}
