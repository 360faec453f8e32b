// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Set;
import org.ourlet.documents.DocumentModel.Section;

/**
 * A template with its blanks filled.
 *
 * @param summary five lines for whoever signs
 * @param missing placeholders of the text that should say something and do not: required blanks and what the program should know
 * @param used all placeholders of the text, with those of sections that the level leaves out
 */
public record FilledDocument(List<Section> sections, List<String> summary, Set<String> missing, Set<String> used) {

    public FilledDocument {
        sections = List.copyOf(sections);
        summary = List.copyOf(summary);
        missing = Set.copyOf(missing);
        used = Set.copyOf(used);
    }
}
