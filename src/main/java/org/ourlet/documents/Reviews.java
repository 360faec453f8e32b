// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that others read before they go to whoever decides, and what these others say about sections. */
@Service
public class Reviews {

    private static final int LONGEST = 2000;

    private final Documents documents;
    private final DocumentStore store;
    private final SectionCommentStore comments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            Documents documents,
            DocumentStore store,
            SectionCommentStore comments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.store = store;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    /** Lets others read a draft and comment on it. It can still be written on. */
    @Transactional
    public void ask(Actor actor, OrganisationId organisation, String code) {
        move(actor, organisation, code, VersionStatus.DRAFT, VersionStatus.IN_REVIEW, "document.review-asked");
    }

    /** Ends the review; the comments stay. */
    @Transactional
    public void end(Actor actor, OrganisationId organisation, String code) {
        move(actor, organisation, code, VersionStatus.IN_REVIEW, VersionStatus.DRAFT, "document.review-ended");
    }

    private void move(
            Actor actor,
            OrganisationId organisation,
            String code,
            VersionStatus from,
            VersionStatus to,
            String action) {
        DocumentVersion version = store.find(organisation, code)
                .flatMap(Document::open)
                .filter(open -> open.status() == from)
                .orElseThrow(NotFound::new);
        if (!store.update(organisation, version.with(to))) {
            throw new StaleVersion(Map.of(), version.revision());
        }
        events.publishEvent(Change.of(organisation, actor, action, code));
    }

    /** All comments on a document, on earlier versions too. */
    public List<SectionComment> of(OrganisationId organisation, DocumentFile file) {
        return file.document()
                .map(document -> comments.of(organisation, document.id()))
                .orElse(List.of());
    }

    /** The sections that the open version has now. */
    public List<Section> sections(DocumentFile file) {
        return file.preview("").sections();
    }

    /** @return why it is not taken */
    @Transactional
    public Optional<CommentRefusal> comment(
            Actor actor, OrganisationId organisation, String code, String section, String words) {
        DocumentFile file = documents.file(organisation, code);
        Document document = file.document().orElseThrow(NotFound::new);
        Optional<DocumentVersion> read = file.open().filter(version -> version.inReview() || version.inApproval());
        if (read.isEmpty()) {
            return Optional.of(CommentRefusal.NOT_IN_REVIEW);
        }
        if (sections(file).stream().noneMatch(each -> each.id().equals(section))) {
            return Optional.of(CommentRefusal.UNKNOWN_SECTION);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.of(words.isBlank() ? CommentRefusal.MISSING : CommentRefusal.TOO_LONG);
        }
        SectionComment comment = new SectionComment(
                Ids.next(clock.instant()),
                read.get().number(),
                section,
                words.strip(),
                actor.name(),
                clock.instant(),
                "");
        comments.insert(organisation, document.id(), comment, actor);
        events.publishEvent(Change.of(organisation, actor, "document.commented", code));
        return Optional.empty();
    }

    /** Marks a comment as done with. */
    @Transactional
    public void resolve(Actor actor, OrganisationId organisation, String code, String comment) {
        Document document = store.find(organisation, code).orElseThrow(NotFound::new);
        if (!comments.resolve(organisation, document.id(), comment, actor.name(), clock.instant())) {
            throw new NotFound();
        }
        events.publishEvent(Change.of(organisation, actor, "document.comment-resolved", code));
    }
}
