// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;

/** Lays what an organisation adapted over the sections of its template. */
final class AdaptedSections {

    private static final int TITLE = 60;

    private final DocumentTemplate template;
    private final TemplateText text;
    private final Wording wording;

    AdaptedSections(DocumentTemplate template, TemplateText text, Wording wording) {
        this.template = template;
        this.text = text;
        this.wording = wording;
    }

    /** The blocks of the sections that were adapted, each under the heading of the template. */
    Map<String, List<Block>> blocks() {
        Map<String, List<Block>> adapted = new LinkedHashMap<>();
        wording.sections().keySet().stream()
                .filter(text.sections()::containsKey)
                .forEach(id -> {
                    List<Block> blocks = new ArrayList<>(heading(id));
                    blocks.addAll(section(id).blocks());
                    adapted.put(id, blocks);
                });
        return adapted;
    }

    /** The sections that appear in the order of the template, then what was adapted and has no place any more. */
    List<SectionWording> all(Predicate<Condition> appears) {
        List<SectionWording> all = new ArrayList<>();
        template.sections().stream()
                .filter(section -> appears.test(section.when()))
                .forEach(section -> all.add(section(section.id())));
        wording.sections().forEach((id, adaptation) -> {
            if (!text.sections().containsKey(id)) {
                all.add(SectionWording.gone(id, adaptation));
            }
        });
        return all;
    }

    private SectionWording section(String id) {
        return SectionWording.of(id, title(id), body(id), wording.sections().get(id));
    }

    private String title(String id) {
        List<Block> heading = heading(id);
        String words = String.join(" ", BlockWords.of(heading.isEmpty() ? body(id) : heading));
        return words.length() <= TITLE ? words : words.substring(0, words.lastIndexOf(' ', TITLE)) + " …";
    }

    private List<Block> heading(String id) {
        List<Block> blocks = blocks(id);
        return blocks.subList(0, blocks.size() - body(id).size());
    }

    private List<Block> body(String id) {
        List<Block> blocks = blocks(id);
        boolean headed = !blocks.isEmpty() && blocks.get(0) instanceof Heading heading && heading.level() == 2;
        return headed ? blocks.subList(1, blocks.size()) : blocks;
    }

    private List<Block> blocks(String id) {
        return text.sections().getOrDefault(id, List.of());
    }
}
