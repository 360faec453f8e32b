// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records: opened once, growing, closed now and then. What was closed is kept as it stood. */
@Service
public class Records {

    private final Documents documents;
    private final Drafts drafts;
    private final DocumentStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Records(Documents documents, Drafts drafts, DocumentStore store, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was typed and opens the record. It may be empty: from now on it is there to be filled.
     *
     * @throws StaleVersion when somebody else saved meanwhile
     */
    @Transactional
    public SaveOutcome open(
            Actor actor, OrganisationId organisation, String code, Map<String, String> typed, long revision) {
        SaveOutcome saved = save(actor, organisation, code, typed, revision);
        if (!(saved instanceof SaveOutcome.Saved kept) || kept.version().growing()) {
            return saved;
        }
        DocumentVersion opened = kept.version().with(VersionStatus.OPEN);
        update(organisation, opened);
        publish(organisation, actor, "record.opened", code, opened);
        return new SaveOutcome.Saved(opened.next());
    }

    /**
     * Keeps what was typed, and the record as it stands with it. It goes on in a next version with the same rows.
     *
     * @throws StaleVersion when somebody else saved meanwhile
     */
    @Transactional
    public SaveOutcome close(
            Actor actor, OrganisationId organisation, String code, Map<String, String> typed, long revision) {
        SaveOutcome saved = save(actor, organisation, code, typed, revision);
        if (!(saved instanceof SaveOutcome.Saved kept)) {
            return saved;
        }
        if (!kept.version().growing()) {
            throw new NotFound();
        }
        DocumentFile file = documents.file(organisation, code);
        Map<String, Refusal> refusals = file.draftText().refusalsToSend();
        if (!refusals.isEmpty()) {
            return new SaveOutcome.Incomplete(refusals);
        }
        DocumentVersion closed = kept.version().closed(freeze(file, kept.version()));
        update(organisation, closed);
        goOn(organisation, file, closed);
        publish(organisation, actor, "record.closed", code, closed);
        return new SaveOutcome.Saved(closed.next());
    }

    private SaveOutcome save(
            Actor actor, OrganisationId organisation, String code, Map<String, String> typed, long revision) {
        if (!documents.isRecord(code)) {
            throw new NotFound();
        }
        return drafts.save(actor, organisation, code, typed, revision);
    }

    private Frozen freeze(DocumentFile file, DocumentVersion version) {
        String author = version.writing().author();
        String text = FrozenText.of(file.draftText().model(version.number(), author, Paper.UNSIGNED, null));
        return new Frozen(text, Hash.of(text), Map.of(), clock.instant());
    }

    private void goOn(OrganisationId organisation, DocumentFile file, DocumentVersion closed) {
        Document document = file.document().orElseThrow();
        Writing writing = closed.writing().withoutFile();
        DocumentVersion next = new DocumentVersion(
                Ids.next(clock.instant()), document.nextNumber(), VersionStatus.OPEN, writing, null, 1);
        store.insert(organisation, document.id(), next);
        LocalDate today =
                LocalDate.now(clock.withZone(file.circumstances().organisation().zone()));
        LocalDate review = file.draftText().template().nextReview().after(today, writing.answers());
        store.update(organisation, document.id(), document.language(), review);
    }

    /** Takes a closed version out of daily work. */
    @Transactional
    public void archive(Actor actor, OrganisationId organisation, String code, int number) {
        DocumentVersion version = store.find(organisation, code)
                .flatMap(document -> document.version(number))
                .filter(each -> each.status() == VersionStatus.FINAL)
                .orElseThrow(NotFound::new);
        update(organisation, version.with(VersionStatus.ARCHIVED));
        publish(organisation, actor, "record.archived", code, version);
    }

    private void update(OrganisationId organisation, DocumentVersion version) {
        if (!store.update(organisation, version)) {
            throw new StaleVersion(Map.of(), version.revision());
        }
    }

    private void publish(
            OrganisationId organisation, Actor actor, String action, String code, DocumentVersion version) {
        Map<String, String> details = version.sent()
                .map(frozen -> Map.of("version", String.valueOf(version.number()), "hash", frozen.hash()))
                .orElseGet(() -> Map.of("version", String.valueOf(version.number())));
        events.publishEvent(new Change(organisation, actor, action, code, details));
    }
}
