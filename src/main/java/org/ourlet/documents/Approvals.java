// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.documents.ApprovalOutcome.Decided;
import org.ourlet.documents.ApprovalOutcome.Reason;
import org.ourlet.documents.ApprovalOutcome.Refused;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.people.Person;
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

/** Sending documents to whoever decides, and deciding on them. */
@Service
public class Approvals {

    private static final int LONGEST_REMARK = 2000;

    private final Documents documents;
    private final Drafts drafts;
    private final Registers registers;
    private final DocumentStore store;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approvals(
            Documents documents,
            Drafts drafts,
            Registers registers,
            DocumentStore store,
            Facts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.registers = registers;
        this.store = store;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was typed and sends it for approval: its text is frozen from now on. What is incomplete is kept as a draft.
     *
     * @throws StaleVersion when somebody else saved meanwhile
     */
    @Transactional
    public SaveOutcome send(
            Actor actor, OrganisationId organisation, String workProduct, Map<String, String> typed, long revision) {
        if (documents.isRecord(workProduct)) {
            throw new NotFound();
        }
        SaveOutcome saved = drafts.save(actor, organisation, workProduct, typed, revision);
        if (!(saved instanceof SaveOutcome.Saved kept)) {
            return saved;
        }
        DocumentFile file = documents.file(organisation, workProduct);
        Map<String, Refusal> refusals = file.draftText().refusalsToSend();
        if (!refusals.isEmpty()) {
            return new SaveOutcome.Incomplete(refusals);
        }
        Optional<Person> approver = file.rules().approver(actor.account());
        if (approver.isEmpty()) {
            return SaveOutcome.Refused.NOBODY_DECIDES;
        }
        DocumentVersion version = kept.version().sent(freeze(organisation, file, kept.version()));
        update(organisation, version);
        publish(organisation, actor, "document.sent", workProduct, version);
        return new SaveOutcome.Sent(version.next(), approver.get());
    }

    private Frozen freeze(OrganisationId organisation, DocumentFile file, DocumentVersion version) {
        Draft draft = file.draftText();
        String author = version.writing().author();
        String text = FrozenText.of(draft.model(version.number(), author, Paper.UNSIGNED, null));
        Map<String, String> inputs =
                registers.of(organisation).inputs(draft).hashes(draft.template(), draft.used(), draft.answers());
        return new Frozen(text, Hash.of(text), inputs, clock.instant());
    }

    /** Takes a version back that waits for a decision; it is a draft again. */
    @Transactional
    public void withdraw(Actor actor, OrganisationId organisation, String workProduct) {
        DocumentVersion version = store.find(organisation, workProduct)
                .flatMap(Document::inApproval)
                .orElseThrow(NotFound::new);
        update(organisation, version.backToDraft());
        publish(organisation, actor, "document.taken-back", workProduct, version);
    }

    /**
     * Approves what was sent. The version before it is superseded, or stays a record when each is one of its own; the facts
     * that its blanks hold are said.
     *
     * @param hash of the text that was read
     */
    @Transactional
    public ApprovalOutcome approve(Actor actor, OrganisationId organisation, String workProduct, String hash) {
        DocumentFile file = documents.file(organisation, workProduct);
        Document document = file.document().orElseThrow(NotFound::new);
        Optional<Refused> refusal = refusal(file, actor, hash);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        DocumentVersion version = document.inApproval().orElseThrow();
        VersionStatus earlier = file.draftText().template().report() ? VersionStatus.FINAL : VersionStatus.SUPERSEDED;
        document.approved().ifPresent(before -> update(organisation, before.with(earlier)));
        update(organisation, version.with(VersionStatus.APPROVED));
        decide(actor, organisation, version, Approval.Decision.APPROVED, "");
        Map<String, String> answers = version.writing().answers();
        LocalDate today =
                LocalDate.now(clock.withZone(file.circumstances().organisation().zone()));
        DocumentTemplate template = file.draftText().template();
        store.update(
                organisation,
                document.id(),
                document.language(),
                template.nextReview().after(today, answers));
        facts.say(actor, organisation, said(template, answers));
        publish(organisation, actor, "document.approved", workProduct, version);
        return new Decided(version);
    }

    private static Map<FactKey, String> said(DocumentTemplate template, Map<String, String> answers) {
        Map<FactKey, String> said = new LinkedHashMap<>();
        for (Blank blank : template.blanks()) {
            FactKey fact = blank.fact();
            String answer = answers.getOrDefault(blank.id(), "");
            if (fact != null && !answer.isEmpty()) {
                said.put(fact, answer);
            }
        }
        return said;
    }

    /** Sends a version back to its author, who can write on it again. */
    @Transactional
    public ApprovalOutcome sendBack(
            Actor actor, OrganisationId organisation, String workProduct, String hash, String remark) {
        DocumentFile file = documents.file(organisation, workProduct);
        Document document = file.document().orElseThrow(NotFound::new);
        Optional<Refused> refusal = refusal(file, actor, hash);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (remark.isBlank()) {
            return new Refused(Reason.REMARK_MISSING, List.of());
        }
        if (remark.length() > LONGEST_REMARK) {
            return new Refused(Reason.REMARK_TOO_LONG, List.of(LONGEST_REMARK));
        }
        DocumentVersion version = document.inApproval().orElseThrow();
        update(organisation, version.backToDraft());
        decide(actor, organisation, version, Approval.Decision.SENT_BACK, remark.strip());
        publish(organisation, actor, "document.sent-back", workProduct, version);
        return new Decided(version);
    }

    private static Optional<Refused> refusal(DocumentFile file, Actor actor, String hash) {
        Optional<DocumentVersion> version =
                file.document().flatMap(Document::inApproval).filter(waiting -> waiting.hasHash(hash));
        if (version.isEmpty()) {
            return Optional.of(new Refused(Reason.NOT_IN_APPROVAL, List.of()));
        }
        return file.rules().refusal(actor.account(), version.get().writing().account());
    }

    private void decide(
            Actor actor,
            OrganisationId organisation,
            DocumentVersion version,
            Approval.Decision decision,
            String remark) {
        boolean byAuthor = actor.account().equals(version.writing().account());
        store.insert(
                organisation,
                Ids.next(clock.instant()),
                new Approval(version.id(), decision, actor.account(), actor.name(), clock.instant(), byAuthor, remark));
    }

    private void update(OrganisationId organisation, DocumentVersion version) {
        if (!store.update(organisation, version)) {
            throw new StaleVersion(Map.of(), version.revision());
        }
    }

    private void publish(
            OrganisationId organisation, Actor actor, String action, String workProduct, DocumentVersion version) {
        Map<String, String> details = version.sent()
                .map(frozen -> Map.of("version", String.valueOf(version.number()), "hash", frozen.hash()))
                .orElseGet(() -> Map.of("version", String.valueOf(version.number())));
        events.publishEvent(new Change(organisation, actor, action, workProduct, details));
    }
}
