// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.DocumentsElsewhere;
import org.ourlet.documents.Draft;
import org.ourlet.documents.GeneratedBlocks;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.documents.TemplateText;
import org.ourlet.documents.WordingRefusal;
import org.ourlet.guide.Guide;
import org.ourlet.people.Person;
import org.ourlet.shared.Language;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.PublicAddress;
import org.ourlet.webshell.Texts;
import org.springframework.stereotype.Component;

/** Makes what the page of a document shows. */
@Component
class DocumentViews {

    private final Pages pages;
    private final Documents documents;
    private final DocumentsElsewhere elsewhere;
    private final Guide guide;
    private final GeneratedBlocks generated;
    private final Papers papers;
    private final PublicAddress address;
    private final AskViews asks;
    private final WordingLines wording;

    DocumentViews(
            Pages pages,
            Documents documents,
            DocumentsElsewhere elsewhere,
            Guide guide,
            GeneratedBlocks generated,
            Papers papers,
            PublicAddress address,
            AskViews asks,
            WordingLines wording) {
        this.pages = pages;
        this.documents = documents;
        this.elsewhere = elsewhere;
        this.guide = guide;
        this.generated = generated;
        this.papers = papers;
        this.address = address;
        this.asks = asks;
        this.wording = wording;
    }

    /** @param writing whether somebody asked to write the next version of a document in force */
    DocumentView view(Member member, DocumentFile file, boolean writing, Map<String, Refusal> refusals) {
        boolean form = writable(member, file) && (writing || file.toWrite());
        return new DocumentView(
                head(file.entry()),
                form(member, file, form),
                form ? draft(member, file) : paper(member, file),
                decision(member, file),
                versions(file),
                problems(file, refusals),
                new DocumentView.Aside(
                        form && elsewhere(file),
                        places(file),
                        form ? file.draftText().file().orElse(null) : null,
                        form ? wording.lines(file) : List.of(),
                        wording.adapted(file, form),
                        writable(member, file) ? Tongues.of(file, pages.texts()) : null));
    }

    private List<DocumentView.Place> places(DocumentFile file) {
        return generated.places(file.draftText().template()).entrySet().stream()
                .map(place -> new DocumentView.Place(
                        place.getKey(), pages.texts().text("documents.generated.from." + place.getValue())))
                .toList();
    }

    /** Whether somebody may say that it is kept elsewhere: as long as it was not begun here. */
    boolean elsewhere(DocumentFile file) {
        return file.document().isEmpty() && elsewhere.possible(file.entry().code());
    }

    private static boolean writable(Member member, DocumentFile file) {
        return member.may(Permission.EDIT_ALL)
                && file.open().filter(DocumentVersion::inApproval).isEmpty();
    }

    DocumentView.Head head(RegisterEntry entry) {
        return new DocumentView.Head(entry, entry.name(language()));
    }

    private DocumentView.Form form(Member member, DocumentFile file, boolean open) {
        Draft draft = file.draftText();
        Optional<DocumentVersion> version = file.open();
        boolean first = file.document().isEmpty();
        List<BlankView> blanks = draft.template().blanks().stream()
                .map(blank -> BlankView.of(blank, draft, language(), first))
                .toList();
        return new DocumentView.Form(
                blanks,
                version.map(DocumentVersion::revision).orElse(0L),
                version.map(DocumentVersion::number).orElse(0),
                open,
                file.inForce().map(DocumentVersion::number).orElse(0),
                (int) blanks.stream().filter(DocumentViews::stillEmpty).count(),
                file.circumstances().team().persons().stream().map(Person::name).toList(),
                open ? asks.lines(member, file) : Map.of());
    }

    private static boolean stillEmpty(BlankView view) {
        return view.blank().required() && view.value().isEmpty();
    }

    /** The paper as it would be now. */
    DocumentView.Paper draft(Member member, DocumentFile file) {
        return papers.draft(file, author(member, file));
    }

    /** What waits for a decision as it was sent, else what is in force, else the draft. */
    private DocumentView.Paper paper(Member member, DocumentFile file) {
        return file.open()
                .filter(DocumentVersion::inApproval)
                .or(file::inForce)
                .map(version -> paper(file, version))
                .orElseGet(() -> draft(member, file));
    }

    DocumentView.Paper paper(DocumentFile file, DocumentVersion version) {
        return papers.of(file, version);
    }

    static String author(Member member, DocumentFile file) {
        return file.open()
                .map(version -> version.writing().author())
                .orElse(member.actor().name());
    }

    private DocumentView.Decision decision(Member member, DocumentFile file) {
        @Nullable
        DocumentVersion waiting = file.document().flatMap(Document::inApproval).orElse(null);
        String author =
                waiting == null ? member.actor().account() : waiting.writing().account();
        @Nullable Person approver = file.rules().approver(author).orElse(null);
        String path = member.path("/documents/" + file.entry().code() + "/approval");
        return new DocumentView.Decision(
                file.rules().category().name(),
                approver,
                waiting,
                address.of(path),
                file.document()
                        .flatMap(document -> document.open()
                                .filter(version -> !version.inApproval())
                                .flatMap(document::sentBack))
                        .orElse(null),
                waiting != null
                        && file.rules()
                                .refusal(member.actor().account(), author)
                                .isEmpty());
    }

    private static List<DocumentView.VersionLine> versions(DocumentFile file) {
        List<DocumentView.VersionLine> lines = new ArrayList<>();
        file.document()
                .ifPresent(document -> document.versions().stream()
                        .filter(version -> version.sent().isPresent())
                        .forEach(version -> lines.add(
                                0,
                                new DocumentView.VersionLine(
                                        version, document.approvalOf(version).orElse(null)))));
        return lines;
    }

    private List<DocumentView.Problem> problems(DocumentFile file, Map<String, Refusal> refusals) {
        Texts texts = pages.texts();
        return refusals.entrySet().stream()
                .map(entry -> new DocumentView.Problem(
                        entry.getKey(), remedy(file, entry), label(file, entry.getKey()), texts.text(entry.getValue())))
                .toList();
    }

    private String label(DocumentFile file, String field) {
        TemplateText text = file.draftText().template().text(language());
        String[] parts = field.split("\\.");
        BlankText blank = text.blanks().get(parts[0]);
        if (blank == null || parts.length < 3 || !blank.columns().containsKey(parts[2])) {
            return blank == null ? "" : blank.label();
        }
        String column = blank.columns().get(parts[2]).label();
        return pages.texts().text("documents.document.cell", blank.label(), Integer.parseInt(parts[1]) + 1, column);
    }

    /** Where the program is told what it does not know yet; empty for a blank of the form. */
    private static String remedy(DocumentFile file, Map.Entry<String, Refusal> problem) {
        if (problem.getValue() instanceof WordingRefusal) {
            return "/documents/" + file.entry().code() + "/" + problem.getKey().replace('.', '/');
        }
        if (!(problem.getValue() instanceof Draft.UnknownValue unknown)) {
            return "";
        }
        return switch (unknown.derived().sources().get(0)) {
            case LEVEL, ACTIVITIES, CYCLE -> "/level";
            case ACCOUNTABLE, SPONSOR -> "/people";
            default -> "/interview";
        };
    }

    DocumentView.WithoutTemplate withoutTemplate(
            DocumentFile file, KeptElsewhereForm form, Map<String, String> problems) {
        var product = file.entry().workProduct();
        var activity = guide.activity(product.leadActivity());
        return new DocumentView.WithoutTemplate(
                head(file.entry()),
                new DocumentView.Activity(
                        activity.code(),
                        activity.slug(),
                        activity.text(language()).name(),
                        activity.languageOfText(language()).code(),
                        activity.text(language()).summary()),
                file.parts().stream().map(this::head).toList(),
                file.entry().kept(),
                elsewhere.possible(product.id()),
                form,
                problems);
    }

    private Language language() {
        return pages.texts().language();
    }
}
