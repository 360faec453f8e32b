// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.guide.WorkProduct.Classification;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** The register of documents and records as a table of the document that it is (W04). */
@Component
class RegisterTable implements GeneratedContent {

    private final Registers registers;
    private final TextsByLanguage texts;

    RegisterTable(Registers registers, TextsByLanguage texts) {
        this.registers = registers;
        this.texts = texts;
    }

    @Override
    public Set<GeneratedSource> sources() {
        return Set.of(GeneratedSource.DOCUMENT_REGISTER);
    }

    @Override
    public Table table(GeneratedSource source, OrganisationId organisation, Language language) {
        Texts words = texts.in(language);
        List<List<String>> rows = registers.of(organisation).entries().stream()
                .filter(entry -> entry.status().established())
                .map(entry -> row(entry, words))
                .toList();
        List<String> head = Stream.of("document", "version", "owner", "next-review", "classification")
                .map(key -> words.text("documents.table." + key))
                .toList();
        return Table.filled(head, rows);
    }

    private static List<String> row(RegisterEntry entry, Texts words) {
        LocalDate review = entry.status().nextReview();
        int version = entry.status().version();
        return List.of(
                entry.code() + " " + entry.name(words.language()),
                version == 0 ? words.text("documents.table.elsewhere") : String.valueOf(version),
                entry.status().owner(),
                review == null ? "\u2013" : Dates.inWords(review, words.language()),
                classification(entry.workProduct().classification()));
    }

    /** Origin, access, storage, disposal as codes: the policy explains them. */
    private static String classification(Classification classification) {
        return String.join(
                " · ",
                String.join("/", classification.origin()),
                classification.access(),
                classification.storage(),
                classification.disposal());
    }
}
