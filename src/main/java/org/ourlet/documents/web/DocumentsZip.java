// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ourlet.access.Member;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.OwnFiles;
import org.ourlet.documents.ReadingRules;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.shared.Hash;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What is in force of the chosen level as one ZIP: each document as PDF or as the organisation's own file, and an index with
 * the hash of each. One file is in memory at a time.
 */
@Component
class DocumentsZip {

    private final Documents documents;
    private final OwnFiles files;
    private final PaperFiles papers;
    private final Pages pages;

    DocumentsZip(Documents documents, OwnFiles files, PaperFiles papers, Pages pages) {
        this.documents = documents;
        this.files = files;
        this.papers = papers;
        this.pages = pages;
    }

    /** A line of the index. */
    private record Packed(String file, String title, int version, String hash) {}

    /** Holds what the member may read; the index says when there is more. */
    void write(Member member, OutputStream out) throws IOException {
        List<Packed> packed = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            boolean more = false;
            for (RegisterEntry entry : documents.register(member.organisation())) {
                if (entry.selected() && entry.document() != null) {
                    boolean readable = documents.reach(member, entry) != ReadingRules.Reach.NOTHING;
                    more = more || !readable;
                    packed.addAll(readable ? add(member.organisation(), entry, zip) : List.of());
                }
            }
            put(zip, "index.html", index(packed, more, pages.texts()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<Packed> add(OrganisationId organisation, RegisterEntry entry, ZipOutputStream zip) throws IOException {
        DocumentFile file = documents.file(organisation, entry.code());
        Optional<DocumentVersion> inForce =
                file.inForce().or(() -> file.document().flatMap(Document::closed));
        List<Packed> packed = new ArrayList<>();
        if (inForce.isPresent()) {
            DocumentVersion version = inForce.get();
            String name = "%s-v%d".formatted(entry.code(), version.number());
            String title = entry.name(pages.texts().language());
            byte[] sheet = papers.pdf(organisation, file.paper(documents, version), file.madeAt(version));
            packed.add(packed(zip, name + ".pdf", title, version, sheet));
            OwnFile own = version.writing().file();
            if (own != null) {
                try (InputStream content = files.content(organisation, own)) {
                    String ending = "-file." + own.type().ending();
                    packed.add(packed(zip, name + ending, own.name(), version, content.readAllBytes()));
                }
            }
        }
        return packed;
    }

    private static Packed packed(ZipOutputStream zip, String name, String title, DocumentVersion version, byte[] bytes)
            throws IOException {
        put(zip, name, bytes);
        return new Packed(name, title, version.number(), Hash.of(bytes));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String index(List<Packed> packed, boolean more, Texts texts) {
        String title = HtmlUtils.htmlEscape(texts.text("documents.zip.title"));
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\""
                + texts.language().code() + "\"><head>" + "<meta charset=\"utf-8\"><title>" + title
                + "</title></head>\n<body><h1>" + title + "</h1>\n<table><tr>");
        for (String head :
                List.of("documents.register.document", "documents.register.version", "documents.paper.hash")) {
            html.append("<th scope=\"col\">")
                    .append(HtmlUtils.htmlEscape(texts.text(head)))
                    .append("</th>");
        }
        html.append("</tr>\n");
        for (Packed each : packed) {
            html.append("<tr><td><a href=\"")
                    .append(HtmlUtils.htmlEscape(each.file()))
                    .append("\">")
                    .append(HtmlUtils.htmlEscape(each.title()))
                    .append("</a></td><td>")
                    .append(each.version())
                    .append("</td><td><code>")
                    .append(each.hash())
                    .append("</code></td></tr>\n");
        }
        String sentence = more ? "<p>" + HtmlUtils.htmlEscape(texts.text("documents.zip.more")) + "</p>" : "";
        return html.append("</table>")
                .append(sentence)
                .append("</body></html>\n")
                .toString();
    }
}
