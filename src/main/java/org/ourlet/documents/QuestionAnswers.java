// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.guide.Guide;
import org.ourlet.notification.News;
import org.ourlet.notification.Settled;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of colleagues: each fills the one blank that was asked, in the draft of whoever asked. */
@Service
public class QuestionAnswers {

    private final AskedQuestionStore store;
    private final Documents documents;
    private final Drafts drafts;
    private final Guide guide;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionAnswers(
            AskedQuestionStore store,
            Documents documents,
            Drafts drafts,
            Guide guide,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.drafts = drafts;
        this.guide = guide;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when that person was not asked it */
    public AskedQuestion get(OrganisationId organisation, String person, String id) {
        return store.find(organisation, id)
                .filter(question -> question.person().equals(person))
                .orElseThrow(NotFound::new);
    }

    /** The blank as it stands, with its document. */
    public Draft draft(OrganisationId organisation, AskedQuestion question) {
        return documents.file(organisation, question.document()).draftText();
    }

    /**
     * Fills the blank. The author of the draft stays its author; that somebody else answered is kept beside it.
     *
     * @param person key of the one who answers
     * @return why the answer is not taken; empty when it is
     */
    @Transactional
    public Optional<Refusal> answer(Actor actor, OrganisationId organisation, String person, String id, String typed) {
        AskedQuestion question = get(organisation, person, id);
        Instant now = clock.instant();
        if (!question.waits(now)) {
            return Optional.of(question.expired(now) ? QuestionRefusal.EXPIRED : QuestionRefusal.ANSWERED);
        }
        DocumentFile file = documents.file(organisation, question.document());
        Blank blank = file.draftText().template().find(question.blank()).orElseThrow(NotFound::new);
        String answer = blank.clean(typed);
        Optional<Refusal> refusal = refusal(blank, answer);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (file.open().filter(DocumentVersion::inApproval).isPresent()) {
            return Optional.of(QuestionRefusal.IN_APPROVAL);
        }
        fill(organisation, file, question, answer);
        if (!store.markAnswered(organisation, id, actor.account(), new AskedQuestion.Answer(actor.name(), now))) {
            throw new NotFound();
        }
        publish(actor, organisation, question, file);
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(Blank blank, String answer) {
        if (answer.isEmpty()) {
            return Optional.of(BlankRefusal.MISSING);
        }
        return answer.length() > blank.type().longest()
                ? Optional.of(BlankRefusal.TOO_LONG)
                : blank.refusal(answer).map(refused -> refused);
    }

    private void fill(OrganisationId organisation, DocumentFile file, AskedQuestion question, String answer) {
        Map<String, String> answers = new LinkedHashMap<>(file.draftText().answers());
        answers.put(question.blank(), answer);
        AskedQuestion.Asking asking = question.asking();
        Actor author = file.open()
                .map(version -> new Actor(
                        version.writing().account(), null, version.writing().author()))
                .orElseGet(() -> new Actor(asking.account(), asking.person(), asking.name()));
        long revision = file.open().map(DocumentVersion::revision).orElse(0L);
        drafts.save(author, organisation, question.document(), answers, revision);
    }

    private void publish(Actor actor, OrganisationId organisation, AskedQuestion question, DocumentFile file) {
        events.publishEvent(new Change(
                organisation, actor, "question.answered", question.document(), Map.of("blank", question.blank())));
        events.publishEvent(new Settled(organisation, question.person(), "/questions/" + question.id()));
        News.Subject subject = DocumentNews.subject(guide, file.draftText().template(), "?write=true");
        events.publishEvent(new News(
                organisation,
                "documents.news.answered",
                subject,
                actor.name(),
                "",
                List.of(question.asking().person())));
    }
}
