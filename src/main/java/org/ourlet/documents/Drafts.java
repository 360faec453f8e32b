// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
import org.ourlet.shared.Touched;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing documents: answers to blanks, kept as a draft. */
@Service
public class Drafts {

    /** Saves of one author that follow each other faster than this are one entry of the journal. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(5);

    private final DocumentTemplates templates;
    private final DocumentStore store;
    private final CurrentCircumstances circumstances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            DocumentTemplates templates,
            DocumentStore store,
            CurrentCircumstances circumstances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.store = store;
        this.circumstances = circumstances;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, in the open draft or in a new one.
     *
     * @param revision of the draft that was read, 0 when there was none
     * @throws StaleVersion when somebody else saved meanwhile
     */
    @Transactional
    public SaveOutcome save(
            Actor actor, OrganisationId organisation, String workProduct, Map<String, String> typed, long revision) {
        DocumentTemplate template = templates.find(workProduct).orElseThrow(NotFound::new);
        Map<String, String> answers = Drafting.clean(template, typed);
        Map<String, Refusal> tooLong = BlankRefusal.tooLong(template, answers);
        if (!tooLong.isEmpty()) {
            return new SaveOutcome.Incomplete(tooLong);
        }
        Writing writing = new Writing(answers, actor.account(), actor.name(), clock.instant());
        return write(
                actor,
                organisation,
                workProduct,
                before -> before.file() == null ? writing.with(before.wording()) : before,
                revision);
    }

    /**
     * Keeps a draft.
     *
     * @param writing what it becomes, from what was there
     */
    SaveOutcome write(
            Actor actor,
            OrganisationId organisation,
            String workProduct,
            UnaryOperator<Writing> writing,
            long revision) {
        if (templates.find(workProduct).isEmpty()) {
            throw new NotFound();
        }
        Optional<Document> document = store.find(organisation, workProduct);
        Optional<DocumentVersion> open = document.flatMap(Document::open);
        if (open.filter(DocumentVersion::inApproval).isPresent()) {
            return SaveOutcome.Refused.IN_APPROVAL;
        }
        refuseStale(open, revision);
        Writing written = writing.apply(open.or(() -> document.flatMap(Document::approved))
                .map(DocumentVersion::writing)
                .map(before -> open.isPresent() ? before : before.withoutFile())
                .orElseGet(() -> new Writing(Map.of(), actor.account(), actor.name(), clock.instant())));
        return new SaveOutcome.Saved(
                open.isPresent()
                        ? rewrite(actor, organisation, workProduct, open.get(), written)
                        : begin(actor, organisation, workProduct, document, written));
    }

    private static void refuseStale(Optional<DocumentVersion> open, long revision) {
        if (open.map(DocumentVersion::revision).orElse(0L) != revision) {
            throw new StaleVersion(
                    open.map(version -> version.writing().answers()).orElse(Map.of()),
                    open.map(DocumentVersion::revision).orElse(0L));
        }
    }

    private DocumentVersion rewrite(
            Actor actor, OrganisationId organisation, String workProduct, DocumentVersion open, Writing writing) {
        Writing before = open.writing();
        if (before.answers().equals(writing.answers())
                && before.wording().equals(writing.wording())
                && before.account().equals(writing.account())
                && Objects.equals(before.file(), writing.file())) {
            return open;
        }
        DocumentVersion changed = open.rewritten(writing);
        if (!store.update(organisation, changed)) {
            throw new StaleVersion(before.answers(), open.revision());
        }
        boolean anotherSitting = before.changedAt().plus(ONE_SITTING).isBefore(writing.changedAt());
        if (anotherSitting || !before.account().equals(writing.account())) {
            events.publishEvent(Change.of(organisation, actor, "document.changed", workProduct));
        } else {
            events.publishEvent(new Touched(organisation));
        }
        return changed.next();
    }

    private DocumentVersion begin(
            Actor actor, OrganisationId organisation, String workProduct, Optional<Document> present, Writing writing) {
        Instant now = writing.changedAt();
        Language language = circumstances.languageOf(organisation, workProduct);
        Document document = present.orElseGet(
                () -> new Document(Ids.next(now), workProduct, language, null, now, List.of(), List.of()));
        if (present.isEmpty()) {
            store.insert(organisation, document);
        } else {
            store.update(organisation, document.id(), language, document.nextReview());
        }
        DocumentVersion first =
                new DocumentVersion(Ids.next(now), document.nextNumber(), VersionStatus.DRAFT, writing, null, 1);
        store.insert(organisation, document.id(), first);
        events.publishEvent(new Change(
                organisation, actor, "document.begun", workProduct, Map.of("version", String.valueOf(first.number()))));
        return first;
    }
}
