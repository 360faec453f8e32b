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
        Draft empty = drafting.draft(template, file.languageOf(version), Map.of(), file.circumstances());
        return WordChanges.between(text(empty), text(file, version));
    }

    /** What a version says in the words of the organisation, section by section, against the template of its time. */
    public List<WordingDifference> adapted(DocumentFile file, DocumentVersion version) {
        DocumentVersion.Writing writing = version.writing();
        if (file.template() == null || writing.wording().isEmpty() || writing.file() != null) {
            return List.of();
        }
        return adapted(
                drafting.draft(file.template(), file.languageOf(version), writing.answers(), file.circumstances())
                        .worded(writing.wording()));
    }

    /** The same of what would be sent now. */
    public List<WordingDifference> adapted(Draft draft) {
        return draft.sections().stream()
                .filter(section -> section.state() != SectionWording.State.TEMPLATE)
                .filter(section -> section.state() != SectionWording.State.GONE)
                .map(section -> new WordingDifference(draft.plain(section.title()), draft.differences(section)))
                .toList();
    }

    private static String text(DocumentFile file, DocumentVersion version) {
        return version.sent().map(Frozen::text).orElseGet(() -> text(file.draftText()));
    }

    private static String text(Draft draft) {
        return FrozenText.of(draft.model(1, "", Paper.UNSIGNED, null));
    }
}
