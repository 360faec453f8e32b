// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Map;
import org.ourlet.documents.DocumentModel.Block;

/**
 * A document template in one language, with placeholders such as {@code {{org.name}}}.
 *
 * @param summary five lines for whoever signs
 * @param blanks by id
 * @param sections blocks by id of the section
 * @param questions that readers may be asked, perhaps none
 */
public record TemplateText(
        String title,
        List<String> summary,
        Map<String, BlankText> blanks,
        Map<String, List<Block>> sections,
        List<ReadingQuestion> questions) {

    public TemplateText {
        summary = List.copyOf(summary);
        blanks = Map.copyOf(blanks);
        sections = Map.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /** @throws IllegalArgumentException when the template has no such blank; content is checked at start */
    public BlankText blank(String id) {
        BlankText text = blanks.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no blank " + id);
        }
        return text;
    }
}
