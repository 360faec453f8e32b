// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.documents.SectionWording.State;
import org.ourlet.documents.Wording.Adaptation;
import org.ourlet.documents.wording.SectionText;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sections of documents in the words of the organisation. They belong to the draft and go the same way to approval. */
@Service
public class Wordings {

    private final Documents documents;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wordings(Documents documents, Drafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A document whose wording can be adapted, with one of its sections.
     *
     * @throws NotFound when there is no such section, or the document has no text of its own
     */
    public SectionWording section(DocumentFile file, String section) {
        if (file.template() == null || file.entry().record() || file.entry().kept() != null) {
            throw new NotFound();
        }
        return file.draftText().sections().stream()
                .filter(each -> each.id().equals(section))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What a section would say, without keeping it. */
    public Optional<WordingRefusal> refusal(DocumentFile file, String typed) {
        WordingCheck check = new WordingCheck(file.draftText().tokens());
        return check.refusal(check.clean(typed));
    }

    /** What was typed as it would be kept. */
    public String clean(DocumentFile file, String typed) {
        return new WordingCheck(file.draftText().tokens()).clean(typed);
    }

    /**
     * Keeps the wording of a section. When the template has moved on, it stays undecided.
     *
     * @param revision of the draft that was read, 0 when there was none
     * @throws StaleVersion when somebody else saved meanwhile, with what they wrote
     */
    @Transactional
    public SaveOutcome adapt(Actor actor, OrganisationId organisation, SectionName name, String typed, long revision) {
        DocumentFile file = current(organisation, name, revision);
        SectionWording section = section(file, name.section());
        return keep(actor, file, section, typed, section.base());
    }

    /** Keeps the wording of a section whatever the template says now. */
    @Transactional
    public SaveOutcome decide(Actor actor, OrganisationId organisation, SectionName name, String typed, long revision) {
        DocumentFile file = current(organisation, name, revision);
        SectionWording section = section(file, name.section());
        if (section.state() == State.GONE) {
            throw new NotFound();
        }
        SaveOutcome outcome = keep(actor, file, section, typed, SectionText.of(section.template()));
        if (outcome instanceof SaveOutcome.Saved && section.undecided()) {
            publish(actor, organisation, "document.wording-decided", name);
        }
        return outcome;
    }

    /** Goes back to the words of the template. */
    @Transactional
    public SaveOutcome restore(Actor actor, OrganisationId organisation, SectionName name, long revision) {
        DocumentFile file = current(organisation, name, revision);
        SectionWording section = section(file, name.section());
        if (section.adaptation() == null) {
            throw new NotFound();
        }
        return write(actor, file, wording -> wording.without(section.id()), section, "document.wording-restored");
    }

    private SaveOutcome keep(Actor actor, DocumentFile file, SectionWording section, String typed, String base) {
        WordingCheck check = new WordingCheck(file.draftText().tokens());
        String text = check.clean(typed);
        Optional<WordingRefusal> refusal = check.refusal(text);
        if (refusal.isPresent()) {
            return new SaveOutcome.Incomplete(Map.of("text", refusal.get()));
        }
        Adaptation adaptation = new Adaptation(text, base);
        boolean same = SectionText.blocks(text).equals(section.template());
        return write(
                actor,
                file,
                wording -> same ? wording.without(section.id()) : wording.with(section.id(), adaptation),
                section,
                same || section.adaptation() != null ? "" : "document.wording-adapted");
    }

    /** @param action for the journal, empty when it stands there already */
    private SaveOutcome write(
            Actor actor, DocumentFile file, UnaryOperator<Wording> change, SectionWording section, String action) {
        OrganisationId organisation = file.circumstances().organisation().id();
        SectionName name = new SectionName(file.entry().code(), section.id());
        Wording wording = change.apply(file.draftText().wording());
        long revision = file.open().map(DocumentVersion::revision).orElse(0L);
        Writing writing =
                new Writing(file.draftText().answers(), actor.account(), actor.name(), clock.instant(), null, wording);
        SaveOutcome outcome = drafts.write(actor, organisation, name.document(), before -> writing, revision);
        if (outcome instanceof SaveOutcome.Saved && !action.isEmpty()) {
            publish(actor, organisation, action, name);
        }
        return outcome;
    }

    private void publish(Actor actor, OrganisationId organisation, String action, SectionName name) {
        events.publishEvent(
                new Change(organisation, actor, action, name.document(), Map.of("section", name.section())));
    }

    private DocumentFile current(OrganisationId organisation, SectionName name, long revision) {
        DocumentFile file = documents.file(organisation, name.document());
        long present = file.open().map(DocumentVersion::revision).orElse(0L);
        boolean waiting = file.open().filter(DocumentVersion::inApproval).isPresent();
        if (present != revision && !waiting) {
            Draft draft = file.draftText();
            String theirs =
                    draft.tokens().readable(section(file, name.section()).text());
            throw new StaleVersion(Map.of("text", theirs), present);
        }
        return file;
    }
}
