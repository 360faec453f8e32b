// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.List;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.exchange.PackageContent;
import org.ourlet.exchange.PackageFile;
import org.ourlet.organisation.Organisations;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register and every version of every document, for an organisation that leaves. */
@Component
@Order(1)
class PackagedDocuments implements PackageContent {

    private final Documents documents;
    private final Readings readings;
    private final Organisations organisations;
    private final PaperFiles papers;
    private final TextsByLanguage texts;

    PackagedDocuments(
            Documents documents,
            Readings readings,
            Organisations organisations,
            PaperFiles papers,
            TextsByLanguage texts) {
        this.documents = documents;
        this.readings = readings;
        this.organisations = organisations;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public List<PackageFile> of(OrganisationId organisation, Language language) {
        List<RegisterEntry> entries = documents.register(organisation);
        List<PackageFile> files = new ArrayList<>();
        Texts words = texts.in(language);
        files.add(new PackageFile(
                "documents/register.xlsx",
                words.text("documents.register.title"),
                () -> RegisterSheet.of(
                        entries,
                        readings.overview(organisation, language),
                        words,
                        organisations.get(organisation).zone())));
        entries.stream()
                .filter(entry -> entry.document() != null)
                .flatMap(entry -> versions(entry.name(language), documents.file(organisation, entry.code())).stream())
                .forEach(files::add);
        return files;
    }

    private List<PackageFile> versions(String name, DocumentFile file) {
        return file.document().orElseThrow().versions().stream()
                .filter(version -> version.sent().isPresent() || file.template() != null)
                .filter(version -> !version.destroyed())
                .map(version -> file(name, file, version))
                .toList();
    }

    private PackageFile file(String name, DocumentFile file, DocumentVersion version) {
        String draft = version.sent().isPresent() && !version.inApproval() ? "" : "-draft";
        return new PackageFile(
                "documents/%s-v%d%s.pdf".formatted(file.entry().code(), version.number(), draft),
                "%s %s (%d%s)".formatted(file.entry().code(), name, version.number(), draft),
                () -> papers.pdf(
                        file.circumstances().organisation().id(),
                        file.paper(documents, version),
                        file.madeAt(version)));
    }
}
