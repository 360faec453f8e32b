// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules for the rows that a template places. */
@Component
public class GeneratedBlocks {

    private final ObjectProvider<GeneratedContent> modules;

    GeneratedBlocks(ObjectProvider<GeneratedContent> modules) {
        this.modules = modules;
    }

    /** By placeholder: a table with what stands around it, or a sentence that says where its rows will come from. */
    Map<String, List<Block>> of(DocumentTemplate template, OrganisationId organisation, Texts texts) {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        template.generated().forEach(source -> blocks.put(source.placeholder(), blocks(source, organisation, texts)));
        return blocks;
    }

    private List<Block> blocks(GeneratedSource source, OrganisationId organisation, Texts texts) {
        return module(source)
                .map(module -> module.blocks(source, organisation, texts.language()))
                .filter(blocks -> !blocks.isEmpty())
                .orElseGet(() -> List.of(none(source, texts)));
    }

    /**
     * Whether a text in force has to be looked at again when the rows change. The register of documents changes with every
     * approval, and what plan and people have is watched by its sources.
     */
    boolean watched(GeneratedSource source) {
        return source.origin() != GeneratedSource.Origin.DOCUMENTS
                && source.origin().sources().isEmpty()
                && module(source).isPresent();
    }

    /** The rows as they are now, without their form; empty when nobody has any. */
    String text(GeneratedSource source, OrganisationId organisation, Language language) {
        return module(source)
                .map(module -> FrozenText.ofBlocks(module.blocks(source, organisation, language)))
                .orElse("");
    }

    private Optional<GeneratedContent> module(GeneratedSource source) {
        return modules.stream()
                .filter(module -> module.sources().contains(source))
                .findFirst();
    }

    /** Where the rows of a template are made: by address below that of the organisation the part of the program. */
    public Map<String, GeneratedSource.Origin> places(DocumentTemplate template) {
        Map<String, GeneratedSource.Origin> places = new LinkedHashMap<>();
        template.generated()
                .forEach(source -> module(source)
                        .map(module -> module.path(source))
                        .filter(path -> !path.isEmpty())
                        .ifPresent(path -> places.put(path, source.origin())));
        return places;
    }

    /** What stands in the place of a table that has no rows yet. */
    static Paragraph none(GeneratedSource source, Texts texts) {
        String from = texts.text("documents.generated.from." + source.origin().name());
        return new Paragraph(List.of(
                new Run(texts.text("documents.generated.none", from), false, true, DocumentModel.Origin.TEMPLATE)));
    }
}
