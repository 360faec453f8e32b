// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules for the rows that a template places. */
@Component
class GeneratedBlocks {

    private final ObjectProvider<GeneratedContent> modules;

    GeneratedBlocks(ObjectProvider<GeneratedContent> modules) {
        this.modules = modules;
    }

    /** By placeholder: a table, or a sentence that says where its rows will come from. */
    Map<String, Block> of(DocumentTemplate template, OrganisationId organisation, Texts texts) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        template.generated().forEach(source -> blocks.put(source.placeholder(), block(source, organisation, texts)));
        return blocks;
    }

    private Block block(GeneratedSource source, OrganisationId organisation, Texts texts) {
        return modules.stream()
                .filter(module -> module.sources().contains(source))
                .findFirst()
                .map(module -> module.table(source, organisation, texts.language()))
                .filter(table -> !table.rows().isEmpty())
                .map(Block.class::cast)
                .orElseGet(() -> none(source, texts));
    }

    /** What stands in the place of a table that has no rows yet. */
    static Paragraph none(GeneratedSource source, Texts texts) {
        String from = texts.text("documents.generated.from." + source.origin().name());
        return new Paragraph(List.of(
                new Run(texts.text("documents.generated.none", from), false, true, DocumentModel.Origin.TEMPLATE)));
    }
}
