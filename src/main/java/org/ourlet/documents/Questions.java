// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.guide.Guide;
import org.ourlet.notification.News;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a colleague for the answer to one blank. Taking the answer: {@link QuestionAnswers}. */
@Service
public class Questions {

    /** How long an answer is waited for. */
    public static final Duration VALIDITY = Duration.ofDays(14);

    private final AskedQuestionStore store;
    private final DocumentTemplates templates;
    private final People people;
    private final Organisations organisations;
    private final Guide guide;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            AskedQuestionStore store,
            DocumentTemplates templates,
            People people,
            Organisations organisations,
            Guide guide,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.templates = templates;
        this.people = people;
        this.organisations = organisations;
        this.guide = guide;
        this.events = events;
        this.clock = clock;
    }

    /** What is asked: which blank of which document, of whom, and what is said besides. */
    public record Wanted(String document, String blank, String person, String note) {}

    /**
     * A question that was asked.
     *
     * @param invitation the secret of the link by which the person gets an account; empty when she has one
     */
    public record Asked(AskedQuestion question, String invitation) {}

    /** @throws NotFound when there is no such blank, or its answer is a table */
    public Blank blank(String document, String blank) {
        return templates
                .find(document)
                .flatMap(template -> template.find(blank))
                .filter(found -> !found.table())
                .orElseThrow(NotFound::new);
    }

    /** Why that person cannot be asked. */
    public Optional<QuestionRefusal> refusal(OrganisationId organisation, String person) {
        Person asked = people.get(organisation, person);
        return asked.signsIn() || !asked.email().isEmpty()
                ? Optional.empty()
                : Optional.of(QuestionRefusal.CANNOT_BE_REACHED);
    }

    /** Asks somebody whom {@link #refusal} does not refuse; invites her when she has no account. */
    @Transactional
    public Asked ask(Actor actor, OrganisationId organisation, Wanted wanted) {
        Blank blank = blank(wanted.document(), wanted.blank());
        Person person = people.get(organisation, wanted.person());
        Instant now = clock.instant();
        AskedQuestion question = new AskedQuestion(
                Ids.next(now),
                wanted.document(),
                blank.id(),
                person.id(),
                new AskedQuestion.Asking(
                        actor.account(),
                        java.util.Objects.requireNonNullElse(actor.person(), ""),
                        actor.name(),
                        wanted.note(),
                        now),
                now.plus(VALIDITY),
                null);
        store.insert(organisation, question);
        publish(organisation, actor, "question.asked", question);
        tell(organisation, question);
        String invitation = person.signsIn() ? "" : people.invite(actor, organisations.get(organisation), person.id());
        return new Asked(question, invitation);
    }

    private void tell(OrganisationId organisation, AskedQuestion question) {
        DocumentTemplate template = templates.find(question.document()).orElseThrow(NotFound::new);
        News.Subject document = DocumentNews.subject(guide, template, "");
        News.Subject subject =
                new News.Subject(document.name(), "/questions/" + question.id(), document.confidential());
        events.publishEvent(new News(
                organisation,
                "documents.news.question",
                subject,
                question.asking().name(),
                "",
                List.of(question.person())));
    }

    /** Does not wait for the answer any more. */
    @Transactional
    public void withdraw(Actor actor, OrganisationId organisation, String id) {
        AskedQuestion question = store.find(organisation, id).orElseThrow(NotFound::new);
        if (!store.withdraw(organisation, id, clock.instant())) {
            throw new NotFound();
        }
        publish(organisation, actor, "question.withdrawn", question);
    }

    private void publish(OrganisationId organisation, Actor actor, String action, AskedQuestion question) {
        Map<String, String> details = Map.of("person", question.person(), "blank", question.blank());
        events.publishEvent(new Change(organisation, actor, action, question.document(), details));
    }

    /** Everything that was asked about a document, the latest first. */
    public List<AskedQuestion> on(OrganisationId organisation, String document) {
        return store.on(organisation, document);
    }
}
