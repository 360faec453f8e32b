// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.guide.Guide;
import org.ourlet.guide.WorkProduct;
import org.ourlet.journal.RememberedEach;
import org.ourlet.journal.Revisions;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Service;

/** Reading the documents of organisations. Writing them: {@link Drafts}; deciding on them: {@link Approvals}. */
@Service
public class Documents {

    private static final int WORDS_A_MINUTE = 200;

    /** A file holds all its versions, so only those that people work with are kept in memory. */
    private static final int MOST_REMEMBERED = 64;

    private final Guide guide;
    private final DocumentTemplates templates;
    private final DocumentStore store;
    private final Registers registers;
    private final Drafting drafting;
    private final RememberedEach<String, DocumentFile> remembered;

    Documents(
            Guide guide,
            DocumentTemplates templates,
            DocumentStore store,
            Registers registers,
            Drafting drafting,
            Revisions revisions) {
        this.guide = guide;
        this.templates = templates;
        this.store = store;
        this.registers = registers;
        this.drafting = drafting;
        this.remembered = revisions.rememberEach(MOST_REMEMBERED);
    }

    /** All work products in the order of the guide. */
    public List<RegisterEntry> register(OrganisationId organisation) {
        return registers.of(organisation).entries();
    }

    boolean isRecord(String code) {
        return templates.find(code).filter(DocumentTemplate::record).isPresent();
    }

    /**
     * As {@link #file(OrganisationId, String)}, for somebody who wants to read it.
     *
     * @throws NotFound when there is none, or when it is not for her to read
     */
    public DocumentFile file(Member reader, String workProduct) {
        DocumentFile file = file(reader.organisation(), workProduct);
        if (reach(reader, file.entry()) == ReadingRules.Reach.NOTHING) {
            throw new NotFound();
        }
        return file;
    }

    /** How much of a document the member may read. */
    public ReadingRules.Reach reach(Member reader, RegisterEntry entry) {
        return readingRules(reader.organisation(), entry).reach(reader);
    }

    /** Who may read a document. */
    public ReadingRules readingRules(OrganisationId organisation, RegisterEntry entry) {
        return registers.of(organisation).readingRules(entry);
    }

    /** The lines of the register of which the member may read something. */
    public List<RegisterEntry> readable(Member reader) {
        return register(reader.organisation()).stream()
                .filter(entry -> reach(reader, entry) != ReadingRules.Reach.NOTHING)
                .toList();
    }

    /** @throws NotFound when there is no such work product */
    public DocumentFile file(OrganisationId organisation, String workProduct) {
        return remembered.of(organisation, workProduct, () -> read(organisation, workProduct));
    }

    private DocumentFile read(OrganisationId organisation, String workProduct) {
        @Nullable DocumentTemplate template = templates.find(workProduct).orElse(null);
        WorkProduct product = guide.findWorkProduct(template == null ? workProduct : template.workProduct())
                .orElseThrow(NotFound::new);
        Register register = registers.of(organisation);
        Circumstances circumstances = register.circumstances();
        @Nullable Document document = store.find(organisation, workProduct).orElse(null);
        return new DocumentFile(
                register.entry(product, template, document),
                template,
                template == null ? null : draft(template, document, circumstances),
                ApprovalRules.of(template, guide.activity(product.leadActivity()), circumstances.team()),
                circumstances,
                document == null ? List.of() : register.changedSinceSent(document),
                register.parts(product));
    }

    private Draft draft(DocumentTemplate template, @Nullable Document document, Circumstances circumstances) {
        Language next = circumstances.languageOf(template.code());
        Optional<DocumentVersion> open = Optional.ofNullable(document).flatMap(Document::open);
        if (document == null || open.isEmpty()) {
            Map<String, String> first = Optional.ofNullable(document)
                    .flatMap(Document::approved)
                    .filter(version -> !template.report())
                    .map(version -> version.writing().answers())
                    .orElseGet(() -> drafting.draft(template, next, Map.of(), circumstances)
                            .firstAnswers());
            Wording wording = Optional.ofNullable(document)
                    .flatMap(Document::approved)
                    .map(version -> version.writing().wording())
                    .orElse(Wording.NONE);
            return drafting.draft(template, next, first, circumstances).worded(wording);
        }
        DocumentVersion.Writing writing = open.get().writing();
        return drafting.draft(template, document.language(), writing.answers(), circumstances)
                .worded(writing.wording())
                .with(writing.file());
    }

    /** What the draft would be with these answers, without keeping them. */
    public DocumentFile file(OrganisationId organisation, String workProduct, Map<String, String> typed) {
        DocumentFile file = file(organisation, workProduct);
        DocumentTemplate template = file.template();
        if (template == null) {
            return file;
        }
        Draft draft = drafting.draft(template, file.language(), Drafting.clean(template, typed), file.circumstances())
                .worded(file.draftText().wording())
                .with(file.draftText().file().orElse(null));
        return new DocumentFile(
                file.entry(), template, draft, file.rules(), file.circumstances(), file.since(), file.parts());
    }

    /** A version that was sent, as it was sent, with who decides or has decided. */
    public DocumentModel paper(DocumentFile file, DocumentVersion version) {
        Frozen frozen = version.sent().orElseThrow(NotFound::new);
        return words(file, version, frozen).on(file.circumstances().choices().at(frozen.sentAt()));
    }

    private DocumentModel words(DocumentFile file, DocumentVersion version, Frozen frozen) {
        Language language = FrozenTextReader.languageOf(frozen.text());
        Paper around =
                drafting.paper(file.entry().workProduct(), file.entry().code(), "", language, file.circumstances());
        if (file.entry().record()) {
            SignOff closed = around.closed(version.writing().author(), frozen.sentAt(), frozen.hash());
            return FrozenTextReader.read(frozen.text(), closed, null);
        }
        SignOff signOff = file.document()
                .flatMap(document -> document.approvalOf(version))
                .map(approval ->
                        around.decided(approval, file.rules().category(), frozen.hash(), nextReview(file, version)))
                .orElseGet(() -> around.toDecide(file.rules(), version.writing().account()));
        return FrozenTextReader.read(frozen.text(), signOff, version.inApproval() ? around.draftMark() : null);
    }

    /** Five lines about a version, whatever is being written beside it; none without a template. */
    public List<String> summary(DocumentFile file, DocumentVersion version) {
        DocumentTemplate template = file.template();
        return template == null
                ? List.of()
                : drafting.draft(
                                template,
                                file.languageOf(version),
                                version.writing().answers(),
                                file.circumstances())
                        .summary();
    }

    private static @Nullable LocalDate nextReview(DocumentFile file, DocumentVersion version) {
        return version.status() == VersionStatus.APPROVED
                ? file.entry().status().nextReview()
                : null;
    }

    /** Whole minutes that reading a frozen text takes. */
    public static int minutesToRead(String text) {
        int words = text.split("\\s+").length;
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }
}
