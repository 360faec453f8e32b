// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import org.ourlet.documents.Comparisons;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Draft;
import org.ourlet.documents.WordingDifference;
import org.springframework.stereotype.Component;

/** What the page of a document says about whose words its sections have. */
@Component
class WordingLines {

    private final Comparisons comparisons;

    WordingLines(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** The sections of a document; a record keeps the words of its form. */
    List<DocumentView.WordingLine> lines(DocumentFile file) {
        Draft draft = file.draftText();
        return file.entry().record()
                ? List.of()
                : draft.sections().stream()
                        .map(section -> new DocumentView.WordingLine(
                                section.id(), draft.plain(section.title()), section.state()))
                        .toList();
    }

    /** What differs from the template in what the page shows. */
    List<WordingDifference> adapted(DocumentFile file, boolean writing) {
        if (writing) {
            return comparisons.adapted(file.draftText());
        }
        return file.open()
                .filter(DocumentVersion::inApproval)
                .or(file::inForce)
                .or(file::open)
                .map(version -> comparisons.adapted(file, version))
                .orElse(List.of());
    }
}
