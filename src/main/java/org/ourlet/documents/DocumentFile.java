// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.shared.Language;

/**
 * Everything about one work product of an organisation at one moment.
 *
 * @param template null when there is none
 * @param draft what its text would be now, null without a template
 * @param parts the documents that it consists of, empty when it is one
 * @param since what has changed since the open version was sent
 */
public record DocumentFile(
        RegisterEntry entry,
        @Nullable DocumentTemplate template,
        @Nullable Draft draft,
        ApprovalRules rules,
        Circumstances circumstances,
        List<StaleReason> since,
        List<RegisterEntry> parts) {

    public Optional<Document> document() {
        return Optional.ofNullable(entry.document());
    }

    /** The version that is written on or waits for a decision. */
    public Optional<DocumentVersion> open() {
        return document().flatMap(Document::open);
    }

    /** The version in force. */
    public Optional<DocumentVersion> inForce() {
        return document().flatMap(Document::approved);
    }

    /** Whether there is something to write: a draft, or nothing in force yet. */
    public boolean toWrite() {
        return open().isPresent() || inForce().isEmpty();
    }

    /** The language of the version that is written on, else the one that a new version would have. */
    public Language language() {
        return draft == null
                ? circumstances.organisation().documentLanguage()
                : draft.paper().texts().language();
    }

    /** The language of a version: of its text when it was sent, else of the draft. */
    public Language languageOf(DocumentVersion version) {
        return version.sent()
                .map(frozen -> FrozenTextReader.languageOf(frozen.text()))
                .orElseGet(this::language);
    }

    /** The language that was asked for, in which there may be no template. */
    public Language languageAsked() {
        return document()
                .filter(document -> document.open().isPresent())
                .map(Document::language)
                .orElseGet(() -> circumstances.languageOf(entry.code()));
    }

    /** A version as it is read: as it was sent, or the draft as it is now. */
    public DocumentModel paper(Documents documents, DocumentVersion version) {
        return version.sent().isPresent()
                ? documents.paper(this, version)
                : preview(version.writing().author());
    }

    /** When a version was approved, else sent, else last written on. */
    public Instant madeAt(DocumentVersion version) {
        return document()
                .flatMap(document -> document.approvalOf(version))
                .map(Approval::at)
                .or(() -> version.sent().map(DocumentVersion.Frozen::sentAt))
                .orElse(version.writing().changedAt());
    }

    /** The draft with a mark across it. */
    public DocumentModel preview(String author) {
        Draft text = draftText();
        int number = open().map(DocumentVersion::number)
                .orElseGet(() -> document().map(Document::nextNumber).orElse(1));
        if (entry.record()) {
            boolean growing = open().filter(DocumentVersion::growing).isPresent();
            return text.model(
                    number,
                    author,
                    Paper.UNSIGNED,
                    growing ? null : text.paper().draftMark());
        }
        SignOff signOff = text.paper().toDecide(rules, "");
        return text.model(number, author, signOff, text.paper().draftMark());
    }

    /** @throws IllegalStateException when there is no template */
    public Draft draftText() {
        if (draft == null) {
            throw new IllegalStateException("the work product has no template");
        }
        return draft;
    }
}
