// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ourlet.notification.Settled;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has read which published document. */
@Service
public class Acknowledgements {

    private final Documents documents;
    private final AcknowledgementStore store;
    private final ReadingQuestionStore questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acknowledgements(
            Documents documents,
            AcknowledgementStore store,
            ReadingQuestionStore questions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.store = store;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** Those who say that they have read the version, in order of time. */
    public List<Acknowledgement> of(OrganisationId organisation, DocumentVersion version) {
        return store.of(organisation, version.id());
    }

    /** Of all versions in force. */
    public List<Acknowledgement> inForce(OrganisationId organisation) {
        return store.inForce(organisation);
    }

    /** Whether people are asked to read it: it is in force, and everybody may. */
    public static boolean asked(DocumentFile file, DocumentVersion version) {
        return file.entry().published() && version.status() == VersionStatus.APPROVED;
    }

    /**
     * Says that the actor has read the version in force. Saying it again changes nothing.
     *
     * @param answers to the questions on it, by number
     * @return the questions that were answered in another way than the document does; when there are some, nothing was kept
     * @throws NotFound when nobody is asked to read that version
     */
    @Transactional
    public List<ReadingQuestion> confirm(
            Actor actor, OrganisationId organisation, String code, int number, Map<Integer, String> answers) {
        DocumentFile file = documents.file(organisation, code);
        DocumentVersion version = file.document()
                .flatMap(document -> document.version(number))
                .filter(each -> asked(file, each))
                .orElseThrow(NotFound::new);
        List<ReadingQuestion> again = questions.of(organisation, code).stream()
                .filter(question -> !question.answeredBy(answers.getOrDefault(question.number(), "")))
                .toList();
        if (again.isEmpty()) {
            keep(actor, organisation, code, version);
        }
        return again;
    }

    private void keep(Actor actor, OrganisationId organisation, String code, DocumentVersion version) {
        Acknowledgement said = new Acknowledgement(version.id(), actor.account(), actor.name(), clock.instant());
        if (store.insert(organisation, Ids.next(clock.instant()), said)) {
            Map<String, String> details = Map.of("version", String.valueOf(version.number()));
            events.publishEvent(new Change(organisation, actor, "document.read", code, details));
            String path = "/documents/" + code + "/versions/" + version.number();
            events.publishEvent(new Settled(organisation, actor.person(), path));
        }
    }
}
