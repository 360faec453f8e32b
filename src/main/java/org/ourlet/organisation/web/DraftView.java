// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import java.util.List;
import org.ourlet.organisation.InterviewDraft;
import org.ourlet.shared.Language;

/**
 * The draft of the ISMS as it grows beside the questions.
 *
 * @param people 0 while nobody has said how many
 * @param written what the documents already say, in the language of documents
 * @param added those of the sentences that the last answer brought
 */
public record DraftView(InterviewDraft draft, int people, Language language, List<String> written, List<String> added) {

    /** Code and name of the language for the {@code lang} attribute. */
    public String lang() {
        return language.code();
    }
}
