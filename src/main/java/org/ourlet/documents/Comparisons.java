// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Map;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.springframework.stereotype.Service;

/** Texts of a document beside each other: two versions, or a version beside its template. */
@Service
public class Comparisons {

    private final Drafting drafting;

    Comparisons(Drafting drafting) {
        this.drafting = drafting;
    }

    /** What a later version has changed in an earlier one. */
    public List<ChangedPart> between(DocumentFile file, DocumentVersion before, DocumentVersion after) {
        return WordChanges.between(text(file, before), text(file, after));
    }

    /** What a version says that its template, with what the program knows but without answers, does not. */
    public List<ChangedPart> withTemplate(DocumentFile file, DocumentVersion version) {
        DocumentTemplate template = file.draftText().template();
        Draft empty = drafting.draft(template, file.language(), Map.of(), file.circumstances());
        return WordChanges.between(text(empty), text(file, version));
    }

    private static String text(DocumentFile file, DocumentVersion version) {
        return version.sent().map(Frozen::text).orElseGet(() -> text(file.draftText()));
    }

    private static String text(Draft draft) {
        return FrozenText.of(draft.model(1, "", Paper.UNSIGNED, null));
    }
}
